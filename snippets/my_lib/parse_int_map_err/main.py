# #region main
from my_lib import parse_int

assert parse_int("  123 ") == 123

try:
    parse_int("foo")
except ValueError as e:
    print(e)
    # invalid digit found in string
# #endregion main

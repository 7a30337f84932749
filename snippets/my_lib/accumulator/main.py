# #region import-only
from my_lib import Accumulator
# #endregion import-only

# Without #[new] there is no way to make one from Python.
try:
    Accumulator()
except TypeError as e:
    print(e)

# #region main
# main.py
from my_lib import fibo

print(fibo(12))
# 233
# #endregion main

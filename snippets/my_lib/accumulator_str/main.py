# #region main
from my_lib import Accumulator

x = Accumulator()
x.add(1)
x.add(2)

print(x.get())
# 3

print(x)
# Accumulator { value: 3 }
# #endregion main

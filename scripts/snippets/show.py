"""Run a file as a notebook does: the value of its last expression is shown."""

import ast
import sys
from pathlib import Path

path = Path(sys.argv[1]).resolve()
tree = ast.parse(path.read_text())
shown = ast.Expression(tree.body.pop().value)
names = {"__name__": "__main__", "__file__": str(path)}
sys.path.insert(0, str(path.parent))
exec(compile(tree, path, "exec"), names)
print(eval(compile(shown, path, "eval"), names))

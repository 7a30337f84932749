"""Run a command in a terminal and press Enter at its prompt; print what it drew."""

import os
import pty
import select
import sys

pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])

drawn = b""
answered = False
while True:
    # A second of silence is the prompt.
    if select.select([terminal], [], [], 1.0)[0]:
        try:
            drawn += os.read(terminal, 4096)
        except OSError:
            break
    elif not answered:
        os.write(terminal, b"\r")
        answered = True

# The prompt is drawn again over itself: keep what was drawn last.
sys.stdout.buffer.write(drawn.rpartition(b"\x1b[6A")[2])

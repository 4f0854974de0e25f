"""Runs a command in a pseudo terminal and types: pairs of what must stand on the screen and what is typed then (JSON)."""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.environ.pop("CI", None)
    os.environ["TERM"] = "xterm-256color"
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    os.execvp(command[0], command)

screen, end = b"", time.time() + 240


def look():
    """False once the command has ended."""
    global screen
    if not select.select([terminal], [], [], 0.1)[0]:
        return True
    try:
        part = os.read(terminal, 65536)
    except OSError:
        return False
    screen += part
    return part != b""


def asks(wanted):
    """A question is on the screen, and whoever asks takes each key as it is typed."""
    return wanted.encode() in screen and not termios.tcgetattr(terminal)[3] & termios.ICANON


for wanted, typed in steps:
    while not asks(wanted) and time.time() < end and look():
        pass
    if not asks(wanted):
        sys.exit(f"not on the screen: {wanted}\n{screen.decode(errors='replace')}")
    screen = b""
    os.write(terminal, typed.encode())
while time.time() < end and look():
    pass
print(screen.decode(errors="replace"))
sys.exit(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))

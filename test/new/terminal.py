"""Runs a command in a pseudo terminal and types: pairs of what must stand on the screen and what is typed then (JSON)."""
import fcntl, json, os, pty, select, struct, sys, termios, time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.environ.pop("CI", None)
    os.environ["TERM"] = "xterm-256color"
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    os.execvp(command[0], command)

screen, end = b"", time.time() + 60


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


for wanted, typed in steps:
    while wanted.encode() not in screen and time.time() < end and look():
        pass
    if wanted.encode() not in screen:
        sys.exit(f"not on the screen: {wanted}\n{screen.decode(errors='replace')}")
    # Quiet means that the prompt stands and listens.
    while select.select([terminal], [], [], 0.6)[0] and look():
        pass
    screen = b""
    os.write(terminal, typed.encode())
while time.time() < end and look():
    pass
print(screen.decode(errors="replace"))
sys.exit(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))

#!/usr/bin/python3
# Takes the place of /usr/sbin/sendmail: puts the letter from stdin into a Maildir. argv: maildir, then ignored
import email, email.utils, os, re, socket, sys, time
box = sys.argv[1]
raw = sys.stdin.buffer.read().replace(b'\r\n', b'\n')
m = email.message_from_bytes(raw)
rc = [a for _, a in email.utils.getaddresses([str(x) for k in ('To', 'Cc', 'Bcc') for x in m.get_all(k, [])]) if '@' in a]
for s in ('tmp', 'new', 'cur'): os.makedirs(os.path.join(box, s), exist_ok=True)
name = '%.6f.P%d.%s' % (time.time(), os.getpid(), socket.gethostname() or 'h')
tmp = os.path.join(box, 'tmp', name)
with open(tmp, 'wb') as f:
    f.write(('Delivered-To: %s\n' % ', '.join(rc)).encode()); f.write(raw); f.flush(); os.fsync(f.fileno())
os.rename(tmp, os.path.join(box, 'new', name))

# SMTP sink: every accepted message is put into a Maildir under ROOT.
# The part before @ of the recipient picks the box if a folder of that name exists, else 'customer'.
import asyncio, os, pwd, socket, sys, time
from aiosmtpd.controller import Controller
ROOT, PORT, OWNER = sys.argv[1], int(sys.argv[2]), pwd.getpwnam(sys.argv[3])
N = 0
def deliver(box, data):
    global N
    N += 1
    d = os.path.join(ROOT, box)
    for s in ('', 'tmp', 'new', 'cur'):
        p = os.path.join(d, s)
        if not os.path.isdir(p):
            os.makedirs(p, 0o700); os.chown(p, OWNER.pw_uid, OWNER.pw_gid)
    name = '%.6f.M%dP%d.%s' % (time.time(), N, os.getpid(), socket.gethostname().replace('/', '_') or 'h')
    tmp = os.path.join(d, 'tmp', name)
    with open(tmp, 'wb') as f:
        f.write(data); f.flush(); os.fsync(f.fileno())
    os.chown(tmp, OWNER.pw_uid, OWNER.pw_gid); os.chmod(tmp, 0o600)
    os.rename(tmp, os.path.join(d, 'new', name))
class H:
    async def handle_DATA(self, server, session, env):
        raw = env.original_content if env.original_content is not None else env.content
        body = raw.replace(b'\r\n', b'\n')
        boxes = {}
        for r in env.rcpt_tos:
            local = r.split('@')[0].lower()
            box = local if r.lower().endswith('@shop.test') and os.path.isdir(os.path.join(ROOT, local)) else 'customer'
            boxes.setdefault(box, []).append(r)
        for box, rs in boxes.items():
            head = 'Return-Path: <%s>\nDelivered-To: %s\n' % (env.mail_from or '', ', '.join(rs))
            deliver(box, head.encode('utf-8', 'replace') + body)
        print('accepted from', env.mail_from, 'for', env.rcpt_tos, flush=True)
        return '250 OK'
c = Controller(H(), hostname='127.0.0.1', port=PORT, data_size_limit=50 * 1024 * 1024, enable_SMTPUTF8=True, decode_data=False)
c.start()
print('listening on', PORT, flush=True)
asyncio.new_event_loop().run_forever()

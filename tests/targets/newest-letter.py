# Prints the newest message of a Maildir. argv: maildir mode
import email, email.header, email.policy, json, os, re, sys
box, mode = sys.argv[1], (sys.argv[2] if len(sys.argv) > 2 else '--text')
files = []
for s in ('new', 'cur'):
    d = os.path.join(box, s)
    if os.path.isdir(d):
        for n in os.listdir(d): files.append((float('.'.join(n.split('.')[:2])) if n.split('.')[1].isdigit() else float(n.split('.')[0]), os.path.join(d, n)))
files.sort()
if mode == '--count': print(len(files)); sys.exit(0)
if not files: sys.stderr.write('nothing was sent yet\n'); sys.exit(3)
raw = open(files[-1][1], 'rb').read()
if mode == '--raw': sys.stdout.buffer.write(raw); sys.exit(0)
m = email.message_from_bytes(raw, policy=email.policy.default)
def part(t):
    p = m.get_body(preferencelist=(t,))
    return p.get_content() if p is not None else None
text, html = part('plain'), part('html')
if mode == '--html': sys.stdout.write(html or ''); sys.exit(0)
if mode == '--json':
    atts = [{'filename': a.get_filename(), 'bytes': len(a.get_payload(decode=True) or b'')} for a in m.iter_attachments()]
    c = email.message_from_bytes(raw)  # compat32 headers: the new policy splits encoded words with a blank
    def h(k):
        if c[k] is None: return None
        v = re.sub(r'\?=\s+=\?', '?==?', str(c[k]))
        return re.sub(r'\s+', ' ', ''.join(p.decode(e or 'ascii', 'replace') if isinstance(p, bytes) else p for p, e in email.header.decode_header(v))).strip()
    print(json.dumps({'count': len(files), 'from': h('From'), 'to': h('To'), 'cc': h('Cc'), 'subject': h('Subject'), 'deliveredTo': h('Delivered-To'),
        'inReplyTo': h('In-Reply-To'), 'messageId': h('Message-ID'), 'date': h('Date'), 'text': text, 'html': html, 'attachments': atts}, ensure_ascii=False, indent=1)); sys.exit(0)
sys.stdout.write(text if text is not None else (html or ''))

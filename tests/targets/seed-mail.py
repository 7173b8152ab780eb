# Writes the customer letters into a Maildir, once. argv: messages.json maildir owner to-address
import email.policy, json, os, pwd, sys, time
from email.message import EmailMessage
from email.headerregistry import Address
from email.utils import format_datetime
import datetime as dt
src, box, owner, to = sys.argv[1:5]
u = pwd.getpwnam(owner)
for s in ('', 'tmp', 'new', 'cur'):
    p = os.path.join(box, s)
    os.makedirs(p, 0o700, exist_ok=True); os.chown(p, u.pw_uid, u.pw_gid)
mark = os.path.join(box, '.seeded')
if os.path.exists(mark): sys.exit(0)
msgs = json.load(open(src, encoding='utf-8'))
now = dt.datetime.now(dt.timezone(dt.timedelta(hours=3)))
for i, m in enumerate(msgs):
    when = now - dt.timedelta(minutes=37 * (len(msgs) - i))
    e = EmailMessage(policy=email.policy.SMTP.clone(linesep='\n'))
    e['Message-ID'] = '<%s@seed.mail.example>' % m['id']
    e['Date'] = format_datetime(when)
    e['From'] = Address(m['name'], addr_spec=m['email'])
    e['To'] = Address('Служба поддержки', addr_spec=to)
    e['Subject'] = m['subject']
    if m.get('reply_to'):
        e['In-Reply-To'] = e['References'] = '<%s@seed.mail.example>' % m['reply_to']
    e['X-Seed'] = m['id']
    cs = m.get('enc', 'utf-8')
    if m['kind'] == 'html':
        e.set_content(m['html'], subtype='html', charset=cs)
    else:
        e.set_content(m['text'], charset=cs, cte='quoted-printable' if i % 2 else None)
        if m['kind'] == 'alternative': e.add_alternative(m['html'], subtype='html', charset=cs)
        if m['kind'] == 'attach':
            e.add_attachment(m['attach']['text'].encode(), maintype='text', subtype='plain', filename=m['attach']['filename'])
    name = '%d.seed%02d.target' % (when.timestamp(), i)
    p = os.path.join(box, 'new', name)
    with open(p, 'wb') as f: f.write(e.as_bytes())
    os.utime(p, (when.timestamp(),) * 2); os.chown(p, u.pw_uid, u.pw_gid)
open(mark, 'w').close()
print('seeded', len(msgs), 'letters into', box)

use strict; use warnings; use utf8; use open qw(:std :utf8);
use RT -init; use RT::Interface::Email;
my ($dir, $lang) = @ARGV;
my $cu = RT->SystemUser;
my $q = RT::Queue->new($cu); $q->Load('Support');
$q->Create(Name => 'Support', Description => 'Служба поддержки', CorrespondAddress => 'support@shop.test', CommentAddress => 'support-comment@shop.test') unless $q->id;
my $u = RT::User->new($cu); $u->Load('operator');
unless ($u->id) {
  my ($ok, $msg) = $u->Create(Name => 'operator', RealName => 'Мария Иванова', EmailAddress => 'operator@shop.test', Password => 'operator', Privileged => 1, Lang => $lang,
    Signature => "Мария Иванова\nСлужба поддержки"); die $msg unless $ok;
}
my $p = RT::User->new($cu); $p->Load('operator-plain');
unless ($p->id) {
  my ($ok, $msg) = $p->Create(Name => 'operator-plain', RealName => 'Павел Сергеев', EmailAddress => 'operator-plain@shop.test', Password => 'operator', Privileged => 1, Lang => $lang,
    Signature => "Павел Сергеев\nСлужба поддержки"); die $msg unless $ok;
  ($ok, $msg) = $p->SetPreferences($RT::System, { MessageBoxRichText => 0 }); die $msg unless $ok;
}
my $priv = RT::Group->new($cu); $priv->LoadSystemInternalGroup('Privileged');
my $every = RT::Group->new($cu); $every->LoadSystemInternalGroup('Everyone');
for my $r (qw(SeeQueue ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket StealTicket CreateTicket ShowOutgoingEmail Watch WatchAsAdminCc ForwardMessage DeleteTicket ShowScrips ShowTemplate)) {
  my ($ok, $msg) = $priv->PrincipalObj->GrantRight(Right => $r, Object => $q); }
for my $r (qw(ModifySelf ShowSavedSearches CreateSavedSearch EditSavedSearches LoadSavedSearch SeeDashboard)) { $priv->PrincipalObj->GrantRight(Right => $r, Object => $RT::System); }
for my $r (qw(CreateTicket ReplyToTicket)) { $every->PrincipalObj->GrantRight(Right => $r, Object => $q); }
{ no warnings 'redefine'; *RT::Interface::Email::SendEmail = sub { 1 }; }   # the seed sends no automatic replies
opendir(my $dh, $dir) or die $!;
for my $f (sort grep { /^\d/ } readdir $dh) {
  open(my $fh, '<:raw', "$dir/$f") or die $!; local $/; my $raw = <$fh>; close $fh;
  my ($st, $err, $t) = RT::Interface::Email::Gateway({ queue => 'Support', action => 'correspond', message => $raw });
  die "gateway: ".($err//'')." $f" unless $st && $st > 0;
  print "ticket ", ($t ? $t->id : '?'), " from $f\n";
}

# The tickets, each a way to get the customer wrong, and what is true about it.
package Seed::Tickets;
use strict;
use warnings;
use utf8;
use Encode ();
use MIME::Entity;
use RT::Interface::Email;
use Seed::People;

*ok = \&Seed::People::ok;
my ($queues, @truth);

# Makes every ticket; answers their truth in order. `openedAs` is the id that leads to the ticket.
sub make {
    ($queues) = @_;
    simple();
    by_mail();
    thread();
    forged_row();
    merged();
    return \@truth;
}

sub simple {
    my $t = sub { my ($kind, $expected, $notes, %with) = @_; note($kind, ticket(requesters => $expected, %with), $expected, $notes) };
    $t->('plain', ['ada'], 'One requester.', subject => 'Where is my parcel?', owner => 'alex');
    $t->('plain', ['grace'], "The desk's comment about the user names another customer.", queue => 'Billing', subject => 'Invoice 2025-118 is wrong');
    $t->('plus-unicode', ['jose'], 'Plus address and accented name.', queue => 'Returns', subject => 'Rücksendung – größe falsch');
    $t->('cjk', ['yamada'], 'CJK name.', subject => '注文が届きません');
    $t->('no-real-name', ['nobody.named@example.com'], 'The user name is the address, and there is no other name.', subject => 'login broken');
    $t->('comma-quote-name', ['siobhan'], 'Comma, apostrophe and quotes in the name.', subject => 'Two sizes');
    $t->('upper-case', ['karl'], 'Upper-case letters in the address.', queue => 'Billing', subject => 'Rechnung');
    $t->('privileged-requester', ['priya'], 'The requester is a colleague, not the viewer; RT prints no address by default.', subject => 'My laptop order');
    $t->('no-requester', [], 'No requester at all.', subject => 'Internal: restock labels');
    $t->('two-requesters', [qw(ada grace)], 'Two customers, neither before the other.', subject => 'Joint order');
    $t->('cc', ['karl'], 'Cc Grace is not the customer.', queue => 'Returns', subject => 'Return label for my wife', cc => ['grace']);
    $t->('cc-admincc-owner', ['jose'], 'Two Cc, an AdminCc and an owner.', subject => 'Broken screen', cc => [qw(ada yamada)], admincc => ['priya'], owner => 'alex');
    $t->('address-in-subject', ['siobhan'], 'The subject names another customer.', subject => 'Fwd: complaint from grace.hopper@example.org');
    $t->('rtl-resolved', ['muhammad'], 'Right-to-left name; the ticket is resolved.', subject => 'مرحبا', status => 'resolved');
    $t->('name-is-an-address', ['mallory'], "The requester's name is another customer's address.", subject => 'Please change my address');
}

# Tickets that came through RT's own mail gateway.
sub by_mail {
    my $t = sub { my ($kind, $email, $notes, $queue, $mail) = @_;
        my $ticket = receive($queue, $mail); # before `adopt`: RT makes the user from the mail
        note($kind, $ticket, [Seed::People::adopt($email)], $notes) };
    $t->('by-mail', 'nia.newcomer+web@example.com', 'RT made the user; the user name is the address.', 'Support', <<'MAIL');
From: Nia Newcomer <nia.newcomer+web@example.com>
To: support@desk.example
Subject: First order
Message-ID: <1@example.com>

Hi, I ordered yesterday.
MAIL
    $t->('by-mail-reply-to', 'hana.form@example.com', 'From a contact form; RT takes Reply-To as the requester.', 'Support', <<'MAIL');
From: Shop Form <noreply@forms.example>
Reply-To: Hana Form <hana.form@example.com>
To: support@desk.example
Subject: Contact form
Message-ID: <2@example.com>

Name: Hana Form
Email: hana.form@example.com
Order: 1042
MAIL
    $t->('by-mail-encoded', 'lukasz@example.pl', 'Encoded name, a Cc, and a quoted mailto link in HTML.', 'Returns', <<'MAIL');
From: =?UTF-8?B?xYF1a2FzeiDFu8OzxYI=?= <lukasz@example.pl>
To: returns@desk.example
Cc: Grace Hopper <grace.hopper@example.org>
Subject: =?UTF-8?Q?Zwrot_zam=C3=B3wienia?=
Message-ID: <3@example.pl>
Content-Type: text/html; charset=UTF-8

<p>Dzień dobry,</p><blockquote>On Monday <a href="mailto:ada.lovelace@example.com">Ada</a> wrote: hello</blockquote>
MAIL
}

sub thread {
    my $ticket = ticket(queue => 'Returns', subject => 'Long thread', requesters => ['carla'], cc => ['karl']);
    reply($ticket, carla => 'Any news?');
    reply($ticket, alex  => 'We are looking into it.');
    reply($ticket, karl  => 'I am only in copy (Karl); my other address is karl@private.example.');
    reply($ticket, carla => 'Thanks');
    note('thread', $ticket, ['carla'], 'Replies by the customer, an agent and a person in copy.');
}

# RT's scrubber lets links to its own user pages pass in a customer's HTML.
sub forged_row {
    my $ada = Seed::People::user('ada')->id;
    my $ticket = ticket(subject => 'Urgent', requesters => ['muhammad'], html => 1, text =>
        qq{<div class="form-row requestors"><div class="value"><span class="user" data-user-id="$ada">}
      . qq{<a href="/User/Summary.html?id=$ada">Ada Lovelace &lt;ada.lovelace\@example.com&gt;</a></span></div></div>});
    note('forged-row', $ticket, ['muhammad'], "The customer's HTML imitates the requester's row with another customer in it.");
}

# The page of a merged ticket keeps the old id in its address and shows the ticket that it went into.
sub merged {
    my $into = ticket(subject => 'Missing part', requesters => ['grace']);
    my $old = ticket(subject => 'Missing part, again', requesters => ['yamada']);
    my $old_id = $old->id + 0; # from here on RT answers the new one
    ok('merge', $old->MergeInto($into->id));
    # Merging brings the requesters together; this one turned out to be a mistake.
    my $kept = load($into->id);
    ok('unwatch', $kept->DeleteWatcher(Type => 'Requestor', PrincipalId => Seed::People::user('yamada')->id));
    note('merge-target', $kept, ['grace'], 'Another ticket was merged into this one.');
    note('merged', $kept, ['grace'], "Opened by the merged ticket's old id.", openedAs => $old_id);
}

sub ticket {
    my (%with) = @_;
    my $ticket = RT::Ticket->new(RT::CurrentUser->new('root'));
    my ($id, undef, $message) = $ticket->Create(
        Queue => $queues->{ $with{queue} // 'Support' }->id,
        Subject => $with{subject},
        Requestor => [Seed::People::email(@{ $with{requesters} })],
        Cc => [Seed::People::email(@{ $with{cc} // [] })],
        AdminCc => [Seed::People::email(@{ $with{admincc} // [] })],
        Owner => $with{owner} // 'Nobody',
        Status => $with{status} // 'open',
        MIMEObj => message($with{text} // "Hello,\n\nplease help me with this order.\n", $with{html}),
    );
    ok("ticket $with{subject}", $id, $message);
    return load($id);
}

sub receive {
    my ($queue, $mail) = @_;
    my ($status, $message, $ticket) = RT::Interface::Email::Gateway(
        { message => Encode::encode_utf8($mail), queue => $queue, action => 'correspond' });
    ok('mail', $ticket && $ticket->id, $message);
    return load($ticket->id);
}

sub reply {
    my ($ticket, $who, $text) = @_;
    my $own = RT::Ticket->new(RT::CurrentUser->new(Seed::People::user($who)));
    $own->Load($ticket->id);
    ok("reply of $who", $own->Correspond(MIMEObj => message("$text\n")));
}

sub message {
    my ($text, $html) = @_;
    return MIME::Entity->build(Type => $html ? 'text/html' : 'text/plain', Charset => 'UTF-8',
        Encoding => 'base64', Data => [Encode::encode_utf8($text)]);
}

sub load { my ($id) = @_; my $ticket = RT::Ticket->new(RT->SystemUser); $ticket->Load($id); return $ticket }

sub note {
    my ($kind, $ticket, $people, $notes, %more) = @_;
    my @facts = map { Seed::People::facts($_) } @$people;
    push @truth, { ticketId => $ticket->id + 0, openedAs => $ticket->id + 0, kind => $kind,
        queue => $ticket->QueueObj->Name, subject => $ticket->Subject,
        expected => @facts == 1 ? $facts[0] : undef, candidates => \@facts, notes => $notes, %more };
}

1;

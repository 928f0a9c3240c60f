# Queues, agents, customers and rights.
package Seed::People;
use strict;
use warnings;
use utf8;
use JSON ();

# Agents differ in how their pages print a person: RT's default, always with the address, in German, names only.
my $PASSWORD = 'agentpass';
my %AGENTS = (
    alex   => { RealName => 'Alex Agent' },
    vera   => { RealName => 'Vera Verbose', preferences => { UsernameFormat => 'verbose' } },
    dieter => { RealName => 'Dieter Deutsch', Lang => 'de', preferences => { WebDefaultStylesheet => 'elevator-dark' } },
    connie => { RealName => 'Connie Concise', preferences => { UsernameFormat => 'concise' } },
    priya  => { RealName => 'Priya Patel' },
);

my @CUSTOMERS = (
    [ada => 'ada.lovelace@example.com', 'Ada Lovelace', number => 'CUST-1001', Organization => 'Analytical Engines Ltd'],
    # What agents note about a person may name somebody else.
    [grace => 'grace.hopper@example.org', 'Grace Hopper', number => 'CUST-1002', Comments => 'Knows ada.lovelace@example.com.'],
    [jose => 'jose+orders@example.net', 'José Ñandú-Østergård', number => 'CUST-1003'],
    [yamada => 'yamada@example.jp', '山田 太郎'],
    ['nobody.named@example.com' => 'nobody.named@example.com', undef],
    [siobhan => 'siobhan.obrien@example.ie', q{O'Brien, Siobhán "Shiv"}],
    [karl => 'Karl.Heinz@Example.DE', 'Karl-Heinz Müller'],
    [carla => 'c.customer@example.com', 'Carla Customer', number => 'CUST-1009'],
    [muhammad => 'm.ali@example.com', 'محمد علي'],
    # A name is free text, and this one is another customer's address.
    [mallory => 'mallory@example.net', 'ada.lovelace@example.com'],
);

my @TICKET_RIGHTS = qw(SeeQueue CreateTicket ShowTicket ShowTicketComments ReplyToTicket CommentOnTicket
    ModifyTicket OwnTicket Watch SeeCustomField ShowOutgoingEmail);

my %person; # by user name: { user, email, name, number, privileged }

# Dies unless an RT call, which answers (success, message), was successful.
sub ok { my ($what, $success, $message) = @_; $success or die "$what: " . ($message // 'failed') . "\n"; return $success }

# Makes everything and answers the queues by name.
sub make_desk {
    my $system = RT->SystemUser;
    my $number = field('Customer ID', 'RT::User', RT::User->new($system));
    add_agent($_, %{ $AGENTS{$_} }) for sort keys %AGENTS;
    add_customer($number, @$_) for @CUSTOMERS;

    my $agents = RT::Group->new($system);
    ok('group', $agents->CreateUserDefinedGroup(Name => 'Agents'));
    ok("member $_", $agents->AddMember($person{$_}{user}->id)) for sort keys %AGENTS;
    grant($agents, RT->System, qw(ShowUserHistory SeeGroup));
    grant($agents, $number, 'SeeCustomField');
    my $everyone = RT::Group->new($system);
    $everyone->LoadSystemInternalGroup('Everyone');
    grant($everyone, RT->System, qw(CreateTicket ReplyToTicket SeeQueue));

    my %queue;
    for my $name (qw(Support Billing Returns)) {
        my $address = lc $name;
        $queue{$name} = RT::Queue->new($system);
        ok("queue $name", $queue{$name}->Create(Name => $name,
            CorrespondAddress => "$address\@desk.example", CommentAddress => "$address-comment\@desk.example"));
        grant($agents, $queue{$name}, @TICKET_RIGHTS);
    }
    # Fields of tickets, empty on most: shops keep order and address there.
    grant($agents, field($_, 'RT::Queue-RT::Ticket', $queue{Returns}), 'SeeCustomField')
        for 'Order number', 'Customer email';
    return %queue;
}

sub field {
    my ($name, $on, $object) = @_;
    my $field = RT::CustomField->new(RT->SystemUser);
    ok("field $name", $field->Create(Name => $name, Type => 'FreeformSingle', LookupType => $on));
    ok("field $name", $field->AddToObject($object));
    return $field;
}

sub grant { my ($group, $object, @rights) = @_;
    ok("right $_", $group->PrincipalObj->GrantRight(Right => $_, Object => $object)) for @rights }

sub add_user {
    my ($key, %with) = @_;
    my $user = RT::User->new(RT->SystemUser);
    ok("user $key", $user->Create(Name => $key, %with));
    $person{$key} = { user => $user, email => $with{EmailAddress}, name => $with{RealName}, privileged => $with{Privileged} };
    return $user;
}

sub add_agent {
    my ($key, %with) = @_;
    my $preferences = delete $with{preferences};
    my $user = add_user($key, Privileged => 1, Password => $PASSWORD, EmailAddress => "$key\@desk.example", %with);
    ok("preferences of $key", $user->SetPreferences($RT::System => $preferences)) if $preferences;
}

sub add_customer {
    my ($field, $key, $email, $name, %with) = @_;
    my $number = delete $with{number};
    my $user = add_user($key, Privileged => 0, EmailAddress => $email, RealName => $name, %with);
    return unless $number;
    $person{$key}{number} = $number;
    ok("number of $key", $user->AddCustomFieldValue(Field => $field->id, Value => $number));
}

# Takes in a person whom RT made from a mail; answers the key.
sub adopt {
    my ($email) = @_;
    my $user = RT::User->new(RT->SystemUser);
    ok("user $email", $user->LoadByEmail($email));
    $person{ $user->Name } = { user => $user, email => $user->EmailAddress, name => $user->RealName, privileged => 0 };
    return $user->Name;
}

sub email { return map { $person{$_}{email} } @_ }
sub user { return $person{ $_[0] }{user} }
sub logins { return { map { $_ => $PASSWORD } keys %AGENTS } }

# What the truth file says of a person.
sub facts {
    my ($key) = @_;
    my $p = $person{$key};
    return { userId => $p->{user}->id + 0, username => $key, email => $p->{email}, name => $p->{name},
        customerId => $p->{number}, privileged => $p->{privileged} ? JSON::true : JSON::false };
}

1;

# Fills an empty Request Tracker with people and tickets, and writes down what is true about each ticket.
#   perl -I DIR seed.pl BASE_URL TRUTH_FILE
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON ();
use RT -init;
use Seed::People;
use Seed::Tickets;

my ($base, $file) = @ARGV;
my %queue = Seed::People::make_desk();
my $tickets = Seed::Tickets::make(\%queue);
$_->{url} = "$base/Ticket/Display.html?id=" . delete $_->{openedAs} for @$tickets;

my $truth = {
    desk => 'Request Tracker',
    version => $RT::VERSION,
    base => $base,
    logins => Seed::People::logins(),
    tickets => $tickets,
};
# Renamed into place, so that a truth file is always a whole one.
open my $out, '>:raw', "$file.new" or die "$file.new: $!\n";
print {$out} JSON->new->utf8->canonical->pretty->encode($truth);
close $out or die "$file.new: $!\n";
rename "$file.new", $file or die "$file: $!\n";

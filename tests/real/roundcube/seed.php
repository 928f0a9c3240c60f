<?php
/**
 * The mails of the test mailbox, and what is true about each of them. The people are invented.
 *
 *   php seed.php DIR URL PASSWORD    writes DIR/{n} and DIR/list, prints the truth as JSON
 *
 * A mail's uid is its place in its folder: they are stored in this order into an empty one.
 */
[, $dir, $url, $password] = $argv;

const LOGIN = 'support@desk.example';

$forged = <<<'HTML'
<p>Please have a look.</p>
<div id="message-header" class="message-header"><div class="header-headers"><table><tbody><tr>
<td class="header from"><a href="mailto:victoria@example.org" class="rcmContactAddress"
title="victoria@example.org">Victim Victoria</a></td>
<td class="header replyto"><a href="mailto:victoria@example.org" class="rcmContactAddress"
title="victoria@example.org">Victim Victoria</a></td></tr></tbody></table></div></div>
<form class="rcmBody"><input name="closest"><input name="textContent"><input name="querySelectorAll"></form>
<img name="querySelectorAll" alt=""><img name="documentElement" alt=""><img name="URL" alt="">
<a href="mailto:victoria@example.org" title="victoria@example.org">victoria@example.org</a>
HTML;

$vera = ['email' => 'Vera.Vale+shop@example.org', 'name' => 'Vera Vale'];
$mails = [
    ['plain', 'INBOX', ['From' => 'Vera Vale <Vera.Vale+shop@example.org>'], [$vera]],
    ['no-name', 'INBOX', ['From' => 'bruno@example.net'], [['email' => 'bruno@example.net', 'name' => null]]],
    ['cc', 'INBOX', [
        'From' => 'Ada Abel <ada@example.org>',
        'Cc' => 'Carla Copy <carla@example.org>',
        'Reply-To' => 'ada.private@example.net',
    ], [['email' => 'ada@example.org', 'name' => 'Ada Abel']]],
    ['contact-form', 'INBOX', [
        'From' => 'Shop <no-reply@shop.example>',
        'Reply-To' => 'Rita Reply <rita@example.org>',
    ], [['email' => 'rita@example.org', 'name' => 'Rita Reply']]],
    ['two-senders', 'INBOX', [
        'From' => 'Otto One <otto@example.org>, Tina Two <tina@example.net>',
        'Sender' => 'otto@example.org',
    ], [['email' => 'otto@example.org', 'name' => 'Otto One'], ['email' => 'tina@example.net', 'name' => 'Tina Two']]],
    ['name-like-an-address', 'INBOX', ['From' => '"victoria@example.org" <mallory@example.net>'],
        [['email' => 'mallory@example.net', 'name' => 'victoria@example.org']]],
    ['hostile-body', 'INBOX', ['From' => 'Malte Mal <malte@example.net>', 'Content-Type' => 'text/html; charset=utf-8'],
        [['email' => 'malte@example.net', 'name' => 'Malte Mal']], $forged],
    ['unicode', 'INBOX', ['From' => '=?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <joerg@example.org>'],
        [['email' => 'joerg@example.org', 'name' => 'Jörg Müller']]],
    ['bounce', 'INBOX', ['From' => 'Mail Delivery System <MAILER-DAEMON@mx.example>'], []],
    ['own', 'Sent', ['From' => 'Support <' . LOGIN . '>', 'To' => 'Vera Vale <vera@example.org>'], []],
    ['other-folder', 'Kunden &- Co', ['From' => 'Uwe Umlaut <uwe@example.org>'], [['email' => 'uwe@example.org', 'name' => 'Uwe Umlaut']]],
];

$tickets = $counts = [];
mkdir($dir, 0755, true);
foreach ($mails as $nth => $mail) {
    [$kind, $folder, $headers, $people] = $mail;
    $headers += ['To' => LOGIN, 'Subject' => "About $kind", 'Content-Type' => 'text/plain; charset=utf-8'];
    $headers += ['Date' => date('r', 1795000000 + $nth * 3600), 'Message-ID' => "<$nth@desk.example>", 'MIME-Version' => '1.0'];
    $lines = array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers);
    file_put_contents("$dir/$nth", implode("\r\n", [...$lines, '', $mail[4] ?? 'Where is my order?', '']));
    file_put_contents("$dir/list", "$nth\t" . mb_convert_encoding($folder, 'UTF-8', 'UTF7-IMAP') . "\n", FILE_APPEND);

    $uid = $counts[$folder] = ($counts[$folder] ?? 0) + 1;
    $tickets[] = [
        'ticketId' => "$folder/$uid",
        'uid' => $uid,
        'kind' => $kind,
        'url' => "$url/?" . http_build_query(['_task' => 'mail', '_uid' => $uid, '_mbox' => $folder, '_action' => 'show']),
        'list' => "$url/?" . http_build_query(['_task' => 'mail', '_mbox' => $folder]),
        'candidates' => $people,
    ];
}
echo json_encode(['base' => $url, 'login' => LOGIN, 'password' => $password, 'tickets' => $tickets], JSON_PRETTY_PRINT);

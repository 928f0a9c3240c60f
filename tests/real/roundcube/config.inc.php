<?php
// Roundcube as a team would run it for a shared mailbox. @…@ is filled in by server.sh.
$config = [
    'db_dsnw' => 'sqlite:///@STATE@/db/roundcube.sqlite?mode=0600',
    'imap_host' => '127.0.0.1:@IMAP_PORT@',
    'smtp_host' => '127.0.0.1:1', // nobody is there: no mail ever leaves
    'des_key' => 'only-for-tests-24-chars!',
    'log_dir' => '@STATE@/logs/',
    'temp_dir' => '@STATE@/temp/',
    'plugins' => [],
    'skin' => 'elastic',
    'layout' => 'widescreen',
    'enable_spellcheck' => false,
    'language' => 'en_US',
];

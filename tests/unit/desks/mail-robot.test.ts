import { expect, it } from 'vitest';
import { isRobot } from '../../../lib/desks/mail/robot';

it.each([
  'no-reply@example.org',
  'NoReply@example.org',
  'do_not_reply@example.org',
  'no.reply+42@example.org',
  'bounces=vera=example.org@lists.example',
  'MAILER-DAEMON@mx.example',
  'postmaster@example.org',
  'notifications@example.org',
  'wordpress@shop.example',
])('%s is a machine', (email) => expect(isRobot(email)).toBe(true));

it.each([
  'vera@example.org',
  'noreply.fan@example.org',
  'anna.no@example.org',
  'bouncer@example.org',
  'vera@no-reply.example',
  'reply@example.org',
  'nora.play@example.org',
])('%s is a person', (email) => expect(isRobot(email)).toBe(false));

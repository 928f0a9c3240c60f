/**
 * Local parts that machines send from: contact forms, shops, bounces. Whole words, so that `noreply.fan@` and
 * `bouncer@` are people. What follows a plus or an equals sign is a machine's own mark.
 */
const ROBOT =
  /^(?:(?:no|do[-_.]?not|dont|never)[-_.]?(?:reply|respond|answer)|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|auto[-_.]?(?:reply|responder)|wordpress|www-data|nobody)(?:[-+=].*)?$/i;

/** Whether mail from this address comes from a machine: nobody's customer, whoever it was sent for. */
export function isRobot(email: string): boolean {
  return ROBOT.test(email.slice(0, email.lastIndexOf('@')));
}

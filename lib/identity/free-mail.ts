/**
 * Domains at which anybody, or any household, can have an address: free mail, internet providers, and relays that stand
 * in for one. Two people there have nothing in common, so that such a domain never says which company somebody is of.
 * Well-known ones of the world, and no more: a domain that is missing here is shown as what it is, a domain.
 */

/** Brands with an address in many countries: `yahoo.co.uk`, `gmx.at`, `hotmail.com.br`. */
const families = words(`
  aol fastmail gmail gmx googlemail hotmail live lycos msn outlook protonmail rambler rocketmail terra tiscali tuta
  tutanota yahoo yandex ymail zohomail`);

/** What stands behind a family's name: a country, a country's commerce, or one of the old common ones. */
const countryLike = /^(com|net|org|info|io|me|[a-z]{2}|(co|com|ne)\.[a-z]{2})$/;

const single = words(`
  icloud.com me.com mac.com passport.com windowslive.com
  proton.me pm.me tutamail.com keemail.me hey.com hushmail.com mailbox.org posteo.de posteo.net riseup.net
  disroot.org zoho.com zoho.eu zoho.in mail.com email.com usa.com post.com inbox.com myself.com consultant.com
  mailfence.com runbox.com startmail.com excite.com juno.com netzero.net
  yopmail.com mailinator.com guerrillamail.com 10minutemail.com temp-mail.org trashmail.com sharklasers.com

  comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net cox.net
  charter.net spectrum.net earthlink.net mindspring.com optonline.net optimum.net frontier.com frontiernet.net
  centurylink.net centurytel.net embarqmail.com windstream.net rr.com twc.com cableone.net roadrunner.com
  shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net

  btinternet.com btopenworld.com bt.com sky.com virginmedia.com virgin.net ntlworld.com talktalk.net
  blueyonder.co.uk o2.co.uk plusnet.com eircom.net
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr club-internet.fr aliceadsl.fr
  web.de t-online.de freenet.de arcor.de online.de kabelmail.de unitybox.de vodafonemail.de email.de mail.de
  aon.at a1.net chello.at bluewin.ch hispeed.ch sunrise.ch
  libero.it virgilio.it tin.it alice.it tim.it fastwebnet.it inwind.it iol.it email.it
  telefonica.net movistar.es ono.com sapo.pt clix.pt netcabo.pt
  ziggo.nl kpnmail.nl planet.nl home.nl hetnet.nl xs4all.nl upcmail.nl chello.nl telenet.be skynet.be proximus.be
  telia.com comhem.se spray.se online.no mail.dk tdcadsl.dk stofanet.dk kolumbus.fi luukku.com
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu tlen.pl gazeta.pl vp.pl
  seznam.cz centrum.cz email.cz post.cz volny.cz azet.sk zoznam.sk centrum.sk
  freemail.hu citromail.hu t-online.hu abv.bg mail.bg otenet.gr mynet.com

  mail.ru inbox.ru list.ru bk.ru internet.ru xmail.ru ya.ru ukr.net i.ua meta.ua bigmir.net tut.by
  qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn
  21cn.com tom.com hinet.net pchome.com.tw
  naver.com daum.net hanmail.net kakao.com nate.com
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp
  rediffmail.com rediff.com indiatimes.com sify.com
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net xtra.co.nz
  uol.com.br bol.com.br ig.com.br globo.com globomail.com r7.com oi.com.br
  walla.com walla.co.il bezeqint.net netvision.net.il telkomsa.net mweb.co.za

  privaterelay.appleid.com duck.com mozmail.com simplelogin.com simplelogin.co aleeas.com anonaddy.me passmail.net
  users.noreply.github.com marketplace.amazon.com members.ebay.com craigslist.org`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** @param host in ASCII and lower case, as `URL` writes it. A subdomain of such a domain is one as well. */
export function isFreeMail(host: string): boolean {
  const labels = host.split('.');
  return labels.some((label, at) => {
    const rest = labels.slice(at + 1).join('.');
    return single.has(`${label}.${rest}`) || (families.has(label) && countryLike.test(rest));
  });
}

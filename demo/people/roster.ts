/**
 * The people of the demo, one a line: name | address | company | country. An empty company is a private customer,
 * an empty name is somebody who never gave one. All of them are invented, and every address ends in a domain that
 * RFC 2606 keeps for examples. The first block holds the hard cases that real desks meet.
 */
export const ROSTER = `
Mireille Fontaine | mireille.fontaine@example.com | Atelier Fontaine | FR
Niamh O'Brien | niamh.o'brien@example.com | O'Brien & Daughters | IE
José Ñandú-Østergård | jose@example.net | Ñandú Imports | ES
José Ñandú (orders) | jose+orders@example.net | Ñandú Imports | ES
Anna Kowalska | ANNA.KOWALSKA@EXAMPLE.COM | Kowalska Ceramika | PL
Maximilian-Alexander von und zu Hohenstein-Waldburg-Zeilhofen | maximilian-alexander.hohenstein-waldburg-zeilhofen@example.org | Gesellschaft für nachhaltige Küchen- und Gastronomieausstattung mbH & Co. KG | DE
山田 太郎 | yamada.taro@example.com | 山田珈琲店 | JP
王小明 | xiaoming.wang@example.net | 晨光茶業有限公司 | TW
김민준 | minjun.kim@example.org | 한빛상회 | KR
محمد الفارسي | mohammed.alfarsi@example.com | مخبز النور | OM
ליאור כהן | lior.cohen@example.net | קפה הנמל | IL
فاطمه زارعی | f.zarei@example.org | | DE
Søren Kjær | søren.kjær@example.org | Kjær Kaffe | DK
Дарья Соколова | почта@example.net | | RS
Ελένη Παππά | eleni.pappa@example.com | Παππά & Υιοί | GR
Björk | bjork@example.net | | IS
 | mailbox.without.a.name@example.org | | NL
ada.fielding@example.com | front.office@example.net | Fielding Stays | GB
Pat <img src=x onerror=alert(1)> Quill | pat.quill@example.com | "Quill" & Sons <Ltd> | US
Alex Martin | alex@example.com | Martin & Co | CA
Alex Martin | alex@example.org | Café Alexandrie | BE
R. | r@example.org | | US
Thomas Nguyễn Văn Anh | thomas.nguyen.van.anh.purchasing.and.receiving.warehouse.north@example.com | Phở Bắc | VN
Zoë d'Arcy | zoë@example.com | D'Arcy Delicatessen | GB
Grace Adeyemi | grace.adeyemi@example.org | Adeyemi Foods | NG
Ola Adeyemi | ola.adeyemi@example.org | Adeyemi Foods | NG
Şebnem Yıldız | sebnem.yildiz@example.com | Yıldız Fırın | TR
Łukasz Żółć | lukasz.zolc@example.net | | PL
Đorđe Ćirić | djordje+tidewater@example.com | Ćirić Pržionica | RS
Sigríður Þórarinsdóttir | sigga@example.org | Bakaríið við Höfnina | IS
Hana Nováková | hana.novakova@example.com | Novákova pekárna | CZ
Lars Bergström | lars.bergstrom@example.com | Bergström Rosteri | SE
Ingrid Solheim | ingrid.solheim@example.net | Solheim Bakeri | NO
Aino Virtanen | aino.virtanen@example.org | Kahvila Aino | FI
Pieter de Groot | pieter.degroot@example.com | De Groot Horeca | NL
Saskia van den Berg | saskia.vandenberg@example.net | Van den Berg Bloemen | NL
Giulia Moretti | giulia.moretti@example.com | Forno Moretti | IT
Luca Bianchi | luca.bianchi@example.org | Bar Bianchi | IT
Chiara Esposito | chiara@example.net | Esposito Gelati | IT
Carlos Herrera | carlos.herrera@example.com | Panadería Herrera | MX
Lucía Fernández | lucia.fernandez@example.org | La Esquina | ES
Mateus Carvalho | mateus.carvalho@example.com | Padaria Carvalho | PT
Beatriz Nogueira | beatriz.nogueira@example.net | Nogueira Cafés | BR
Camille Laurent | camille.laurent@example.com | Laurent Primeurs | FR
Étienne Bérubé | etienne.berube@example.org | Boulangerie Bérubé | CA
Hélène Dubois | helene.dubois@example.net | Dubois Traiteur | FR
Katharina Vogt | katharina.vogt@example.com | Vogt & Söhne | DE
Jürgen Großmann | juergen.grossmann@example.org | Großmann Feinkost | DE
Lena Schäfer | lena.schaefer@example.net | Schäfers Hofladen | DE
Markus Huber | markus.huber@example.com | Gasthof Huber | AT
Reto Zürcher | reto.zuercher@example.org | Zürcher Rösterei | CH
Emma Whitfield | emma.whitfield@example.com | Whitfield's Larder | GB
Oliver Pemberton | oliver.pemberton@example.net | Pemberton Pantry | GB
Harriet Cole | harriet@example.org | The Tin Kettle | GB
Callum MacLeod | callum.macleod@example.com | MacLeod Smokehouse | GB
Bronwen Llewellyn | bronwen.llewellyn@example.org | Llewellyn Bakehouse | GB
Siobhán Kelleher | siobhan.kelleher@example.net | Kelleher's Corner | IE
Fionn Gallagher | fionn.gallagher@example.com | | IE
Maya Thompson | maya.thompson@example.com | Thompson Street Coffee | US
Marcus Reed | marcus.reed@example.net | Reed & Rye | US
Dana Whitaker | dana.whitaker@example.org | Whitaker Provisions | US
Tyler Brooks | tyler.brooks@example.com | Brooks Hardware & Deli | US
Renée Castellanos | renee.castellanos@example.net | Castellanos Cantina | US
Jasmine Park | jasmine.park@example.org | Park Avenue Tea | US
Noah Feldman | noah.feldman@example.com | Feldman Bagels | US
Aaliyah Jefferson | aaliyah.jefferson@example.net | Jefferson House | US
Wyatt Lindqvist | wyatt.lindqvist@example.org | Lindqvist Farm Stand | US
Chloe Tremblay | chloe.tremblay@example.com | Tremblay Épicerie | CA
Liam Fraser | liam.fraser@example.net | Fraser Provisions | CA
Matilda Hughes | matilda.hughes@example.org | Flat White & Friends | AU
Jack Wilkins | jack.wilkins@example.com | Wilkins Roasters | AU
Aroha Ngata | aroha.ngata@example.net | Ngata Kitchen | NZ
Ravi Subramanian | ravi.subramanian@example.com | Subramanian Spices | IN
Ananya Iyer | ananya.iyer@example.org | Iyer Sweets | IN
Imran Qureshi | imran.qureshi@example.net | Qureshi Halal | PK
Nusrat Jahan | nusrat.jahan@example.com | Jahan Traders | BD
Dilini Perera | dilini.perera@example.org | Perera Tea Garden | LK
Siti Rahmawati | siti.rahmawati@example.net | Warung Siti | ID
Tan Wei Ling | weiling.tan@example.com | Kopi Corner | SG
Nurul Hassan | nurul.hassan@example.org | Hassan Catering | MY
Somchai Boonmee | somchai.boonmee@example.net | Boonmee Noodles | TH
Maria Clara Santos | mariaclara.santos@example.com | Santos Panaderya | PH
佐藤 花子 | hanako.sato@example.org | 花子の台所 | JP
Kenji Watanabe | kenji.watanabe@example.net | Watanabe Shoten | JP
李静 | jing.li@example.com | 静安面包房 | CN
박서연 | seoyeon.park@example.net | 서연베이커리 | KR
Omar Haddad | omar.haddad@example.com | Haddad Sweets | JO
ليلى منصور | layla.mansour@example.org | مقهى ليلى | LB
Yael Friedman | yael.friedman@example.net | Friedman & Levi | IL
Kwame Mensah | kwame.mensah@example.com | Mensah Cocoa | GH
Amina Yusuf | amina.yusuf@example.org | Yusuf Wholesale | KE
Thandiwe Nkosi | thandiwe.nkosi@example.net | Nkosi Kitchen | ZA
Pieter Botha | pieter.botha@example.com | Botha Braai | ZA
Fatou Diallo | fatou.diallo@example.org | Diallo Épices | SN
Youssef Benali | youssef.benali@example.net | Benali Pâtisserie | MA
Tigist Alemu | tigist.alemu@example.com | Alemu Coffee Export | ET
Valentina Rojas | valentina.rojas@example.org | Rojas Arepas | CO
Diego Castro | diego.castro@example.net | Castro Parrilla | AR
Paula Salinas | paula.salinas@example.com | Salinas Mariscos | CL
Renato Quispe | renato.quispe@example.org | Quispe Quinoa | PE
Olena Shevchenko | olena.shevchenko@example.net | Кав'ярня Олени | UA
Andrei Popescu | andrei.popescu@example.com | Popescu Vinuri | RO
Katalin Szabó | katalin.szabo@example.org | Szabó Cukrászda | HU
Ivana Horvat | ivana.horvat@example.net | Horvat Pekara | HR
Matej Kovač | matej.kovac@example.com | Kovač Pražarna | SI
Veselina Dimitrova | veselina.dimitrova@example.org | Dimitrova Foods | BG
Rasa Kazlauskienė | rasa.kazlauskiene@example.net | Kazlauskienė Kepykla | LT
Kristaps Ozols | kristaps.ozols@example.com | Ozols Maiznīca | LV
Liis Tamm | liis.tamm@example.org | Tamm Kohvik | EE
Nino Beridze | nino.beridze@example.net | Beridze Wines | GE
Ani Petrosyan | ani.petrosyan@example.com | Petrosyan Lavash | AM
Nigar Əliyeva | nigar.aliyeva@example.org | Əliyeva Çay Evi | AZ
Aigerim Bekova | aigerim.bekova@example.net | | KZ
Marie-Claire Vandenbroucke | marie-claire@example.com | Vandenbroucke Chocolats | BE
Tom Van Damme | tom.vandamme@example.org | | BE
Ffion Parry | ffion.parry@example.net | | GB
Gwendolyn Achterberg-Oyelaran | gwendolyn.achterberg@example.com | Oyelaran Catering | NL
Ned Ashworth | NED.Ashworth+Invoices@example.org | Ashworth & Ashworth | GB
Isabel Quintero | isabel.quintero@example.net | Quintero Market | US
Theo Papadakis | theo.papadakis@example.com | Papadakis Taverna | GR
`
  .trim()
  .split('\n');

export const join = {
  title: "Fijn dat u er bent.",
  name: "Hoe heet u?",
  noName: "Schrijf hier uw naam, dan weten de anderen wie u bent.",
  role: "Wie bent u voor de kinderen?",
  noRole: "Kies wat bij u past. Liever niet? Druk dan nog eens op ‘Schuif aan’.",
  note: "Wat u schrijft, zien de mensen aan tafel.",
  noLink: "U bent er bijna.",
  noLinkHelp:
    "Om aan te schuiven hebt u de link van de bijeenkomst nodig. Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link.",
  wrongLinkHelp:
    "Dat ligt niet aan u. Misschien is er intussen een nieuwe link, of is een stukje ervan weggevallen. Scan de code op het scherm in de kamer, of vraag de gespreksleider om de link.",
  goneHelp:
    "De bijeenkomst is gewist, of er is een stukje van de link weggevallen. Denkt u dat dit niet klopt? Vraag de gespreksleider om de link.",
  offlineHelp:
    "Dat ligt niet aan u, en niet aan de link. U hoeft niets te doen: zodra het kan, gaat deze bladzijde vanzelf verder.",
  familyTimeHelp:
    "Dat heet besloten tijd. U hoeft niets te doen: als het voorbij is, gaat deze bladzijde vanzelf verder voor {name}.",
  changeWho: "Verander wat u invulde",
  atTheDoor: "U staat voor de deur.",
  atTheDoorHelp: "De gespreksleider laat u zo binnen. U hoeft niets te doen: dit gaat vanzelf.",
  atTheDoorFamilyTime:
    "Het is besloten tijd: het gezin praat nu even alleen, en de gespreksleider is er even uit. Is die terug, dan ziet die dat u er staat. U kunt deze bladzijde open laten.",
  atTheDoorOffline: "Er is even geen verbinding. U blijft aan de beurt: dit gaat vanzelf verder.",
  refusedHelp:
    "De gespreksleider laat nu niemand meer binnen, of herkende uw naam niet. Vraag het gerust aan de gespreksleider. Daarna kunt u nog eens aankloppen.",
  expired: "U hebt lang gewacht.",
} as const

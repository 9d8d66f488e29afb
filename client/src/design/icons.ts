import {
  AtSign,
  Banknote,
  Box,
  Briefcase,
  Building2,
  Calendar,
  Car,
  CardSim,
  CircleDashed,
  FileText,
  Globe,
  IdCard,
  Image,
  Images,
  Landmark,
  Mail,
  MapPin,
  MapPinHouse,
  Megaphone,
  MessageSquare,
  MessagesSquare,
  Package,
  Phone,
  Smartphone,
  StickyNote,
  TextQuote,
  User,
  Wallet,
  Users,
  Plane,
  Ship,
  Hotel,
  House,
  Camera,
  Key,
  Fingerprint,
  Bike,
  Truck,
  Network,
  Hash,
  Link,
  Siren,
  Scale,
  Gavel,
  School,
  Store,
  Warehouse,
  CreditCard,
  Coins,
  Receipt,
  Video,
  Music,
  Laptop,
  Wifi,
  Router,
  Server,
  Flag,
  RadioTower,
  type LucideIcon,
} from "lucide-react";
import { useEffect, useState } from "react";

/**
 * Icons of the ontology as shipped and likely others; any other lucide name is fetched from Clew
 * itself when it is first met.
 */
const bundled: Readonly<Record<string, LucideIcon>> = {
  "at-sign": AtSign,
  banknote: Banknote,
  box: Box,
  briefcase: Briefcase,
  "building-2": Building2,
  calendar: Calendar,
  car: Car,
  "card-sim": CardSim,
  "file-text": FileText,
  globe: Globe,
  "id-card": IdCard,
  image: Image,
  images: Images,
  landmark: Landmark,
  mail: Mail,
  "map-pin": MapPin,
  "map-pin-house": MapPinHouse,
  megaphone: Megaphone,
  "message-square": MessageSquare,
  "messages-square": MessagesSquare,
  package: Package,
  phone: Phone,
  "radio-tower": RadioTower,
  smartphone: Smartphone,
  "sticky-note": StickyNote,
  "text-quote": TextQuote,
  user: User,
  wallet: Wallet,
  users: Users,
  plane: Plane,
  ship: Ship,
  hotel: Hotel,
  house: House,
  camera: Camera,
  key: Key,
  fingerprint: Fingerprint,
  bike: Bike,
  truck: Truck,
  network: Network,
  hash: Hash,
  link: Link,
  siren: Siren,
  scale: Scale,
  gavel: Gavel,
  school: School,
  store: Store,
  warehouse: Warehouse,
  "credit-card": CreditCard,
  coins: Coins,
  receipt: Receipt,
  video: Video,
  music: Music,
  laptop: Laptop,
  wifi: Wifi,
  router: Router,
  server: Server,
  flag: Flag,
};

const pascalOf = (name: string) =>
  name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

export async function iconNamed(name: string): Promise<LucideIcon> {
  const known = bundled[name];
  if (known) return known;
  const { allIcons } = await import("./all-icons.ts");
  return allIcons[pascalOf(name)] ?? CircleDashed;
}

/** The icon of that name; a dashed circle until it is there, or where there is none. */
export function useIcon(name: string): LucideIcon {
  const known = bundled[name];
  const [fetched, setFetched] = useState<{ name: string; icon: LucideIcon } | null>(null);
  useEffect(() => {
    if (!known && name !== "") void iconNamed(name).then((icon) => setFetched({ name, icon }));
  }, [known, name]);
  return known ?? (fetched?.name === name ? fetched.icon : CircleDashed);
}

/** Where parcels can be fetched and handed in. All of it is invented; the streets' names are common ones. */
export interface PickupPoint {
  id: string;
  type: 'locker' | 'servicepoint' | 'postoffice';
  /** `Packstation`, and the number that customers know it by. */
  keyword: string;
  keywordId: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  latitude: number;
  longitude: number;
  /** Hour to hour, from Monday to Saturday; none is round the clock. */
  opens?: [number, number];
}

export const pickupPoints: readonly PickupPoint[] = [
  { id: '8007-4110146', type: 'locker', keyword: 'Packstation', keywordId: '146', name: 'Packstation 146', street: 'Hafenstraße 12', postcode: '20457', city: 'Hamburg', latitude: 53.5437, longitude: 9.9966 },
  { id: '8007-4110532', type: 'servicepoint', keyword: 'Postfiliale', keywordId: '532', name: 'Kiosk am Fleet', street: 'Brückenstraße 3', postcode: '20457', city: 'Hamburg', latitude: 53.5461, longitude: 9.9893, opens: [8, 20] },
  { id: '8007-4110118', type: 'locker', keyword: 'Packstation', keywordId: '118', name: 'Packstation 118', street: 'Bahnhofstraße 1', postcode: '04109', city: 'Leipzig', latitude: 51.3397, longitude: 12.3731 },
  { id: '8007-4110610', type: 'postoffice', keyword: 'Postfiliale', keywordId: '610', name: 'Postfiliale 610', street: 'Marktplatz 8', postcode: '04109', city: 'Leipzig', latitude: 51.3421, longitude: 12.3752, opens: [9, 18] },
  { id: '8007-4110203', type: 'locker', keyword: 'Packstation', keywordId: '203', name: 'Packstation 203', street: 'Lindenallee 20', postcode: '10115', city: 'Berlin', latitude: 52.5321, longitude: 13.3849 },
  { id: '8007-4110277', type: 'servicepoint', keyword: 'Postfiliale', keywordId: '277', name: 'Späti Lindenallee', street: 'Lindenallee 44', postcode: '10115', city: 'Berlin', latitude: 52.5305, longitude: 13.3822, opens: [10, 22] },
  { id: '8007-4110391', type: 'servicepoint', keyword: 'Postfiliale', keywordId: '391', name: 'Schreibwaren Isar', street: 'Gartenstraße 5', postcode: '80331', city: 'München', latitude: 48.1358, longitude: 11.5742, opens: [9, 18] },
];

/** Makers whose name in a letter is the name of a thing: «моя Toyota», "my DeLonghi". Not shops, banks or networks. */
const makers = new Set(
  'Acer Adidas AEG Aiwa Amazfit Apple Ariston Asics ASUS Atlant Audi Baxi Beko BenQ Bissell BMW Bork Bosch Bose Braun Brother Buderus Candy Canon Casio Chery Chevrolet Citroen Citroën Columbia Converse Dell DeLonghi DeWalt DEXP Dyson Ecco Electrolux Epson Fiat Ford Fossil Garmin Geely Gorenje Grohe Grundfos Haier Hansa Haval Hisense Honda Honor Hotpoint HP Huawei Hyundai Indesit Infinix JBL Jura Kärcher Karcher Kenwood Kia KitchenAid Krups Lacoste Lada Lenovo Levi’s LG Liebherr Logitech Makita Marshall Mazda Mercedes Metabo Midea Miele Mitsubishi Moulinex Navien Nespresso Nikon Nike Nissan Nokia Ninja Oneplus OnePlus Oppo OPPO Opel Panasonic Peugeot Philips Pioneer Polaris Puma Realme Redmi Redmond Reebok Renault Roborock Roomba Rowenta Ryobi Samsung Scarlett Seiko Sennheiser Sharp Shimano Siemens Skechers Skoda Sony Stanley Stihl Subaru Suzuki Swatch Tchibo Tecno Tefal Timberland Tissot Toshiba Toyota Vaillant Vans Viessmann Vitek Vivo Volkswagen Volvo Whirlpool Xiaomi Yamaha Zanussi'.split(
    ' ',
  ),
);

/** A maker's name with what stands after it in capitals or figures: "Lenovo ThinkPad", "Kia Rio". */
const named = /(?<![\p{L}\p{N}@.-])(?<name>[A-Z][\p{L}’]+(?:\s(?:[A-Z][\p{L}\d-]*|\d+[A-Za-z]*\d*)){0,3})(?![\p{L}\p{N}])/gu;

/** Places and texts of makers' names in a text. */
export function makersIn(text: string): { readonly name: string; readonly start: number }[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const words = match[0].split(' ');
    const from = words.findIndex((word) => makers.has(word));
    if (from < 0) return [];
    const name = words.slice(from).join(' ');
    return [{ name, start: match.index + match[0].length - name.length }];
  });
}

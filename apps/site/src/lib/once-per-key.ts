/**
 * Makes a value once for each key and keeps it: `Intl` objects cost more to make than to use. Nothing is ever let
 * go, so keys must be few, such as the languages of a campaign.
 */
export function oncePerKey<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/// Every object that `root` keeps in its stored properties, also inside optionals, tuples, arrays and structs, each once.
///
/// - Parameter descend: whether to look into an object's own properties too.
package func storedObjects(in root: AnyObject, descend: (AnyObject) -> Bool) -> [AnyObject] {
  var seen: Set<ObjectIdentifier> = [ObjectIdentifier(root)]
  var found: [AnyObject] = []

  func look(at value: Any) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .class {
      let object = value as AnyObject
      guard seen.insert(ObjectIdentifier(object)).inserted else { return }
      found.append(object)
      if descend(object) { lookInside(mirror) }
    } else {
      lookInside(mirror)
    }
  }
  func lookInside(_ mirror: Mirror) {
    var mirror: Mirror? = mirror
    while let level = mirror {
      for child in level.children { look(at: child.value) }
      mirror = level.superclassMirror
    }
  }
  lookInside(Mirror(reflecting: root))
  return found
}

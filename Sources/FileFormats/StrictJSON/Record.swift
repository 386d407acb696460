/// What a file or an answer of this tool holds. Its keys are declared once, as those of a config are; unlike there, all must be present.
package protocol Record: Sendable {
  /// Harmless values; every key takes the place of one.
  init()
  /// All keys in the order in which they are written.
  static var keys: [ConfigKey<Self>] { get }
}

extension Record {
  /// Reads a record; what is wrong with it is noted in the reader.
  package init(_ reader: ObjectReader) {
    self.init()
    for key in Self.keys { key.read(reader, &self) }
  }

  /// Reads a record that is a whole file, or a line of one.
  ///
  /// - Throws: missing and unknown keys and values that cannot be, all at once with their places.
  package init(_ json: JSONValue, file: String) throws(Diagnostic) {
    let reader = ObjectReader(json, file: file)
    self.init(reader)
    try reader.finish()
  }

  package var json: JSONObject {
    var object = JSONObject()
    for key in Self.keys { key.write(self, &object) }
    return object
  }
}

extension ConfigKey where Section: Record {
  package static func text(_ name: String, _ path: WritableKeyPath<Section, String>) -> Self {
    stored(name, path, { $0.string(name) }, { JSONValue($0) })
  }

  package static func text(_ name: String, _ path: WritableKeyPath<Section, String?>) -> Self {
    stored(name, path, { $0.optionalString(name) }, { JSONValue(orNull: $0) })
  }

  package static func word<Word: RawRepresentable<String> & CaseIterable>(_ name: String, _ path: WritableKeyPath<Section, Word>) -> Self {
    Self(
      name: name, role: .mutable,
      read: { reader, record in
        let text = reader.string(name, oneOf: Word.allCases.map(\.rawValue))
        if let word = Word(rawValue: text) { record[keyPath: path] = word }
      },
      write: { JSONValue($0[keyPath: path].rawValue) })
  }

  /// A number of things, at most ``JSONValue/maximumCounter``.
  package static func count(_ name: String, _ path: WritableKeyPath<Section, Int>, in range: some RangeExpression<Int> = 0...) -> Self {
    stored(name, path, { bounded($0.int(name, in: range), name, $0) }, { JSONValue($0) })
  }

  package static func count(_ name: String, _ path: WritableKeyPath<Section, Int?>) -> Self {
    stored(name, path, { reader in reader.optionalInt(name, in: 0...).map { bounded($0, name, reader) } }, { JSONValue(orNull: $0) })
  }

  private static func bounded(_ count: Int, _ name: String, _ reader: ObjectReader) -> Int {
    guard count > JSONValue.maximumCounter else { return count }
    reader.problem(name, "found \(count) (must be ≤ \(JSONValue.maximumCounter))")
    return 0
  }

  package static func integer(_ name: String, _ path: WritableKeyPath<Section, Int>) -> Self {
    stored(name, path, { $0.int(name) }, { JSONValue($0) })
  }

  package static func integers(_ name: String, _ path: WritableKeyPath<Section, [Int]>) -> Self {
    stored(name, path, { $0.ints(name) }, { JSONValue($0.map { JSONValue($0) }) })
  }

  package static func number(
    _ name: String, _ path: WritableKeyPath<Section, Double>, in range: some RangeExpression<Double> = 0...
  ) -> Self {
    stored(name, path, { $0.double(name, in: range) }, { JSONValue(orNull: $0) })
  }

  /// A number, or null for none and for one that is not finite, for which JSON has no word.
  package static func number(
    _ name: String, _ path: WritableKeyPath<Section, Double?>, in range: some RangeExpression<Double> = 0...
  ) -> Self {
    stored(name, path, { $0.optionalDouble(name, in: range) }, { JSONValue(orNull: $0) })
  }

  package static func record<Nested: Record>(_ name: String, _ path: WritableKeyPath<Section, Nested>) -> Self {
    stored(name, path, { Nested($0.object(name)) }, { JSONValue($0.json) })
  }

  package static func record<Nested: Record>(_ name: String, _ path: WritableKeyPath<Section, Nested?>) -> Self {
    stored(name, path, { $0.optionalObject(name).map { Nested($0) } }, { JSONValue(orNull: $0?.json) })
  }

  package static func records<Nested: Record>(_ name: String, _ path: WritableKeyPath<Section, [Nested]>) -> Self {
    stored(name, path, { $0.objects(name).map { Nested($0) } }, { JSONValue($0.map { JSONValue($0.json) }) })
  }

  package static func records<Nested: Record>(_ name: String, _ path: WritableKeyPath<Section, [Nested]?>) -> Self {
    stored(
      name, path, { reader in reader.has(name) ? reader.objects(name).map { Nested($0) } : nil },
      { JSONValue(($0 ?? []).map { JSONValue($0.json) }) })
  }

  /// An object of any content.
  package static func object(_ name: String, _ path: WritableKeyPath<Section, JSONObject>) -> Self {
    stored(
      name, path,
      {
        $0.object(name).ignoreUnknownKeys()
        return $0.value(name)?.object ?? [:]
      }, { JSONValue($0) })
  }

  private static func stored<Value>(
    _ name: String, _ path: WritableKeyPath<Section, Value>, _ read: @escaping (ObjectReader) -> Value,
    _ write: @escaping (Value) -> JSONValue
  ) -> Self {
    Self(name: name, role: .mutable, read: { $1[keyPath: path] = read($0) }, write: { write($0[keyPath: path]) })
  }
}

extension JSONValue {
  package init(orNull text: String?) {
    if let text { self.init(text) } else { self.init(.null) }
  }

  package init(orNull number: Int?) {
    if let number { self.init(number) } else { self.init(.null) }
  }

  /// JSON has no word for a number that is not finite; null says that there is none.
  package init(orNull number: Double?) {
    if let number, number.isFinite { self.init(number) } else { self.init(.null) }
  }

  package init(orNull object: JSONObject?) {
    if let object { self.init(object) } else { self.init(.null) }
  }
}

/// What a changed key means for a run that is resumed.
package enum ConfigRole: Sendable {
  /// Training ends in other weights: it would not be the same run.
  case identity
  /// How long the run is: identity as long as the learning rate depends on it.
  case length
  /// Logging, saving, evaluation, paths, threads: it may change on the way.
  case mutable
}

/// One key of a section of the config: its name, what it may be, where it lives, and how it is written back.
///
/// A section declares each key once; decoding, the printed config and the part that goes into checkpoints follow from the declaration.
/// The default of a key is the value its property has in a fresh section.
package struct ConfigKey<Section> {
  package let name: String
  package let role: ConfigRole
  package let read: (ObjectReader, inout Section) -> Void
  /// Adds the key to an object.
  package let write: (Section, inout JSONObject) -> Void

  package init(
    name: String, role: ConfigRole, read: @escaping (ObjectReader, inout Section) -> Void, write: @escaping (Section) -> JSONValue
  ) {
    self.init(name: name, role: role, read: read) { $1[name] = write($0) }
  }

  /// A key that is not always written, or with others beside it.
  package init(
    name: String, role: ConfigRole, read: @escaping (ObjectReader, inout Section) -> Void,
    writing: @escaping (Section, inout JSONObject) -> Void
  ) {
    (self.name, self.role, self.read, self.write) = (name, role, read, writing)
  }

  /// The same key, not written where a condition holds.
  package func leftOut(where condition: @escaping (Section) -> Bool) -> Self {
    Self(name: name, role: role, read: read) { if !condition($0) { write($0, &$1) } }
  }
}

/// A section of the config.
package protocol ConfigSection: Sendable, Equatable {
  /// All defaults.
  init()
  /// All keys in the order they are documented.
  static var keys: [ConfigKey<Self>] { get }
  /// Notes problems between keys.
  func check(_ reader: ObjectReader)
}

extension ConfigSection {
  package init(_ reader: ObjectReader) {
    self.init()
    for key in Self.keys { key.read(reader, &self) }
    check(reader)
  }

  package func check(_ reader: ObjectReader) {}

  /// The section with every default filled in.
  package func json(onlyIdentity: Bool = false) -> JSONValue {
    var object = JSONObject()
    for key in Self.keys where key.role != .mutable || !onlyIdentity { key.write(self, &object) }
    return JSONValue(object)
  }
}

extension ConfigKey {
  package static func bool(_ name: String, _ path: WritableKeyPath<Section, Bool>, role: ConfigRole = .identity) -> Self {
    Self(
      name: name, role: role, read: { $1[keyPath: path] = $0.bool(name, default: $1[keyPath: path]) },
      write: { JSONValue($0[keyPath: path]) })
  }

  package static func int(
    _ name: String, _ path: WritableKeyPath<Section, Int>, in range: some RangeExpression<Int>, role: ConfigRole = .identity
  ) -> Self {
    Self(
      name: name, role: role, read: { $1[keyPath: path] = $0.int(name, default: $1[keyPath: path], in: range) },
      write: { JSONValue($0[keyPath: path]) })
  }

  /// A whole number or null, where a missing key is the default and not null.
  package static func optionalInt(
    _ name: String, _ path: WritableKeyPath<Section, Int?>, in range: some RangeExpression<Int>, role: ConfigRole = .identity
  ) -> Self {
    Self(
      name: name, role: role,
      read: { if $0.value(name) != nil { $1[keyPath: path] = $0.optionalInt(name, in: range) } },
      write: { $0[keyPath: path].map { JSONValue($0) } ?? nil })
  }

  package static func double(
    _ name: String, _ path: WritableKeyPath<Section, Double>, in range: some RangeExpression<Double>, role: ConfigRole = .identity
  ) -> Self {
    Self(
      name: name, role: role, read: { $1[keyPath: path] = $0.double(name, default: $1[keyPath: path], in: range) },
      write: { JSONValue($0[keyPath: path]) })
  }

  /// A number or null, where a missing key is the default and not null.
  package static func optionalDouble(
    _ name: String, _ path: WritableKeyPath<Section, Double?>, in range: some RangeExpression<Double>, role: ConfigRole = .identity
  ) -> Self {
    Self(
      name: name, role: role,
      read: { if $0.value(name) != nil { $1[keyPath: path] = $0.optionalDouble(name, in: range) } },
      write: { $0[keyPath: path].map { JSONValue($0) } ?? nil })
  }

  package static func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ path: WritableKeyPath<Section, Word>, role: ConfigRole = .identity
  ) -> Self where Word.RawValue == String {
    Self(
      name: name, role: role,
      read: { reader, section in
        let text = reader.string(name, default: section[keyPath: path].rawValue, oneOf: Word.allCases.map(\.rawValue))
        if let word = Word(rawValue: text) { section[keyPath: path] = word }
      },
      write: { JSONValue($0[keyPath: path].rawValue) })
  }

  /// The path of a file or folder, or null.
  package static func path(_ name: String, _ path: WritableKeyPath<Section, String?>) -> Self {
    Self(
      name: name, role: .mutable,
      read: { reader, section in
        section[keyPath: path] = reader.optionalString(name)
        if section[keyPath: path] == "" { reader.problem(name, "found \"\" (must be a path or null)") }
      },
      write: { $0[keyPath: path].map { JSONValue($0) } ?? nil })
  }
}

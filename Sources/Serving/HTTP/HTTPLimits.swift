/// How much a client may send and how long it may take, so that no one of them takes the server from the others.
package struct HTTPLimits: Sendable {
  /// Bytes of the first line and the headers.
  package var headBytes = 16 << 10
  /// Bytes of a body.
  package var bodyBytes = 4 << 20
  /// Connections at one time.
  var connections = 512
  /// From the first byte of a request to its last.
  var requestTime = Duration.seconds(30)
  /// Between two requests.
  var idleTime = Duration.seconds(60)
  /// For a piece of an answer to be taken.
  var writeTime = Duration.seconds(30)

  package init() {}
}

import Glibc

/// What a launcher of MPI has told this process in its environment.
package struct Launch: Sendable, Equatable {
  /// How many processes it has started.
  package let size: Int
  /// The variable that says so.
  package let variable: String

  /// Variables in which launchers say how many processes they have started: Open MPI's, those of MPICH and its kin, and `srun`'s. Of Slurm only
  /// the one of a step counts: a batch script has the others, too.
  private static let variables = ["OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "SLURM_STEP_NUM_TASKS"]

  /// Nil where this process was started alone.
  package static func found(in environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }) -> Launch? {
    for variable in variables {
      if let size = environment(variable).flatMap({ Int($0) }), size > 1 { return Launch(size: size, variable: variable) }
    }
    return nil
  }

  /// Forgets the launcher, for this process and those that it starts: each of them is to work alone, whoever was started beside it.
  package static func forget() {
    for variable in variables { unsetenv(variable) }
  }

  /// Joins the processes that the launcher has started; alone where there is no launcher.
  ///
  /// - Parameters:
  ///   - timeout: seconds after which a process that says nothing counts as lost.
  ///   - tell: told what the user has to know, a loss before the process ends with it.
  package static func join(timeout: Double, tell: @escaping @Sendable (RankNotice) -> Void) throws(RankError) -> any Communicator {
    guard let launch = found() else { return OneProcess() }
    let library: RanksLibrary
    do throws(RankError) { library = try RanksLibrary() } catch {
      throw .unavailable(
        "this process is one of \(launch.size) that were started together (\(launch.variable)), and cannot join the others: \(error). "
          + "Without it each of them would train the whole run; start a single one, or build the library")
    }
    let processes = try MPIProcesses(library, timeout: timeout, tell: tell)
    guard processes.size == launch.size else {
      throw .unavailable(
        "\(launch.variable) says that \(launch.size) processes were started, but \(library.path) (\(library.kind)) knows of \(processes.size): "
          + "it was built for another MPI than that of the launcher; build it with the mpicc of that one (make mpi MPICC=…)")
    }
    return processes
  }
}

/// What ranks have to tell while they train.
package enum RankNotice: Sendable {
  /// A rank was lost, and the run ends.
  case lost(String)
  /// One waits long for another, which lives.
  case waits(String)
}

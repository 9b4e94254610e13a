// Bundle adjustment with Ceres Solver, to compare with: reads a file of the collection Bundle Adjustment in the Large,
// not compressed, minimises the reprojection errors and prints what happened as JSON on the standard output.
//
//   g++ -O3 -DNDEBUG -std=c++17 -I/usr/include/eigen3 bundle_adjustment.cpp -lceres -lglog -o bundle_adjustment
//   bundle_adjustment FILE [SOLVER [THREADS [FUNCTION_TOLERANCE [MAX_ITERATIONS]]]]
//
// The model, the order of elimination and the options are those of Agarwal, Snavely, Seitz, Szeliski, "Bundle
// adjustment in the large", and of Ceres's own defaults: no robust loss, Levenberg-Marquardt, automatic derivatives.

#include <ceres/ceres.h>
#include <ceres/rotation.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

constexpr int kCameraSize = 9;
constexpr int kPointSize = 3;

struct Observation {
  int camera;
  int point;
  double x;
  double y;
};

struct Scene {
  std::vector<Observation> observations;
  std::vector<double> cameras;
  std::vector<double> points;
};

[[noreturn]] void Fail(const std::string& message) {
  std::fprintf(stderr, "bundle_adjustment: %s\n", message.c_str());
  std::exit(2);
}

Scene Read(const char* path) {
  std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen(path, "r"), std::fclose);
  if (!file) {
    Fail(std::string(path) + ": cannot be opened");
  }
  auto expect = [&](int got, int wanted) {
    if (got != wanted) {
      Fail(std::string(path) + ": is not a bundle adjustment problem");
    }
  };
  int cameras = 0, points = 0, observations = 0;
  expect(std::fscanf(file.get(), "%d %d %d", &cameras, &points, &observations), 3);
  Scene scene;
  scene.observations.resize(observations);
  scene.cameras.resize(static_cast<size_t>(cameras) * kCameraSize);
  scene.points.resize(static_cast<size_t>(points) * kPointSize);
  for (Observation& o : scene.observations) {
    expect(std::fscanf(file.get(), "%d %d %lf %lf", &o.camera, &o.point, &o.x, &o.y), 4);
    expect(o.camera >= 0 && o.camera < cameras && o.point >= 0 && o.point < points, 1);
  }
  for (std::vector<double>* block : {&scene.cameras, &scene.points}) {
    for (double& value : *block) {
      expect(std::fscanf(file.get(), "%lf", &value), 1);
    }
  }
  return scene;
}

// r = f (1 + k1 |p|^2 + k2 |p|^4) p - observed, p = -(P_x, P_y) / P_z, P = R(w) X + t; camera = (w, t, f, k1, k2).
struct ReprojectionError {
  double x;
  double y;

  template <typename T>
  bool operator()(const T* camera, const T* point, T* residual) const {
    T seen[3];
    ceres::AngleAxisRotatePoint(camera, point, seen);
    for (int i = 0; i < 3; i++) {
      seen[i] += camera[3 + i];
    }
    const T px = -seen[0] / seen[2];
    const T py = -seen[1] / seen[2];
    const T square = px * px + py * py;
    const T scale = camera[6] * (1.0 + square * (camera[7] + camera[8] * square));
    residual[0] = scale * px - x;
    residual[1] = scale * py - y;
    return true;
  }
};

ceres::Solver::Options Options(const std::string& solver, int threads, double tolerance, int iterations) {
  ceres::Solver::Options options;
  if (!ceres::StringToLinearSolverType(solver, &options.linear_solver_type)) {
    Fail(solver + ": no such linear solver");
  }
  options.num_threads = threads;
  options.function_tolerance = tolerance;
  options.max_num_iterations = iterations;
  options.logging_type = ceres::SILENT;
  return options;
}

void Print(const ceres::Solver::Summary& summary) {
  std::printf("{\n");
  std::printf("  \"version\": \"%s\",\n", CERES_VERSION_STRING);
  std::printf("  \"solver\": \"%s\",\n", ceres::LinearSolverTypeToString(summary.linear_solver_type_used));
  std::printf("  \"threads\": %d,\n", summary.num_threads_used);
  std::printf("  \"termination\": \"%s\",\n", ceres::TerminationTypeToString(summary.termination_type));
  std::printf("  \"residuals\": %d,\n", summary.num_residuals);
  std::printf("  \"initialCost\": %.17g,\n", summary.initial_cost);
  std::printf("  \"finalCost\": %.17g,\n", summary.final_cost);
  std::printf("  \"iterations\": %d,\n", static_cast<int>(summary.iterations.size()) - 1);
  std::printf("  \"seconds\": %.9f,\n", summary.total_time_in_seconds);
  std::printf("  \"preprocessorSeconds\": %.9f,\n", summary.preprocessor_time_in_seconds);
  std::printf("  \"minimizerSeconds\": %.9f,\n", summary.minimizer_time_in_seconds);
  std::printf("  \"residualSeconds\": %.9f,\n", summary.residual_evaluation_time_in_seconds);
  std::printf("  \"residualEvaluations\": %d,\n", summary.num_residual_evaluations);
  std::printf("  \"jacobianSeconds\": %.9f,\n", summary.jacobian_evaluation_time_in_seconds);
  std::printf("  \"jacobianEvaluations\": %d,\n", summary.num_jacobian_evaluations);
  std::printf("  \"linearSolverSeconds\": %.9f,\n", summary.linear_solver_time_in_seconds);
  std::printf("  \"linearSolves\": %d,\n", summary.num_linear_solves);
  std::printf("  \"costs\": [");
  for (size_t i = 0; i < summary.iterations.size(); i++) {
    std::printf("%s%.17g", i == 0 ? "" : ", ", summary.iterations[i].cost);
  }
  std::printf("],\n  \"iterationSeconds\": [");
  for (size_t i = 0; i < summary.iterations.size(); i++) {
    std::printf("%s%.9f", i == 0 ? "" : ", ", summary.iterations[i].iteration_time_in_seconds);
  }
  std::printf("]\n}\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 6) {
    Fail("usage: bundle_adjustment FILE [SOLVER [THREADS [FUNCTION_TOLERANCE [MAX_ITERATIONS]]]]");
  }
  Scene scene = Read(argv[1]);
  ceres::Solver::Options options = Options(
      argc > 2 ? argv[2] : "DENSE_SCHUR",
      argc > 3 ? std::atoi(argv[3]) : 1,
      argc > 4 ? std::atof(argv[4]) : 1e-6,
      argc > 5 ? std::atoi(argv[5]) : 50);

  ceres::Problem problem;
  auto ordering = std::make_shared<ceres::ParameterBlockOrdering>();
  for (const Observation& o : scene.observations) {
    double* camera = &scene.cameras[static_cast<size_t>(o.camera) * kCameraSize];
    double* point = &scene.points[static_cast<size_t>(o.point) * kPointSize];
    problem.AddResidualBlock(
        new ceres::AutoDiffCostFunction<ReprojectionError, 2, kCameraSize, kPointSize>(
            new ReprojectionError{o.x, o.y}),
        nullptr, camera, point);
    ordering->AddElementToGroup(point, 0);
    ordering->AddElementToGroup(camera, 1);
  }
  if (options.linear_solver_type != ceres::SPARSE_NORMAL_CHOLESKY) {
    options.linear_solver_ordering = ordering;
  }

  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  Print(summary);
  return summary.IsSolutionUsable() ? 0 : 2;
}

package keep.finder.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import keep.finder.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTest {
  private static final double METRES_IN_A_MILE = 1609.344;

  /// Test points of Ordnance Survey's transformation OSTN15 (ETRS89 agrees with WGS 84 to under a
  /// metre).
  @ParameterizedTest
  @CsvSource({
    "91492.146, 11318.804, 49.92226393730, -6.29977752014",
    "170370.718, 11572.405, 49.96006137820, -5.20304609998",
    "250359.811, 62016.569, 50.43885825610, -4.10864563561",
    "449816.371, 75335.861, 50.57563665000, -1.29782277240",
    "438710.920, 114792.250, 50.93127937910, -1.45051433700",
    "292184.870, 168003.465, 51.40078220140, -3.55128349240",
    "639821.835, 169565.858, 51.37447025550, 1.44454730409",
    "362269.991, 169978.690, 51.42754743020, -2.54407618349",
    "530624.974, 178388.464, 51.48936564950, -0.11992557180",
    "241124.584, 220332.641, 51.85890896400, -4.30852476960",
    "599445.590, 225722.826, 51.89436637350, 0.89724327012",
    "389544.190, 261912.153, 52.25529381630, -2.15458614387",
    "474335.969, 262047.755, 52.25160951230, -0.91248956970",
    "562180.547, 319784.995, 52.75136687170, 0.40153547065",
    "454002.834, 340834.943, 52.96219109410, -1.19747655922",
    "357455.843, 383290.436, 53.34480280190, -2.64049320810",
    "247958.971, 393492.909, 53.41628516040, -4.28918069756",
    "331534.564, 431920.794, 53.77911025760, -3.04045490691",
    "422242.186, 433818.701, 53.80021519630, -1.66379168242",
    "227778.330, 468847.388, 54.08666318080, -4.63452168212",
    "525745.670, 470703.214, 54.11685144290, -0.07773133187",
    "339921.145, 556034.761, 54.89542340420, -2.93827741149",
    "424639.355, 565012.703, 54.97912273660, -1.61657685184",
    "256340.925, 664697.269, 55.85399952950, -4.29649016251",
    "319188.434, 670947.534, 55.92478265510, -3.29479219337",
    "167634.202, 797067.144, 57.00606696050, -5.82836691850",
    "397160.491, 805349.736, 57.13902518960, -2.04856030746",
    "267056.768, 846176.972, 57.48625000720, -4.21926398555",
    "71713.132, 938516.405, 58.21262247180, -7.59255560556",
    "151968.652, 966483.780, 58.51560361300, -6.26091455533",
    "299721.891, 967202.992, 58.58120461280, -3.72631022121",
    "330398.323, 1017347.016, 59.03743871190, -3.21454001115",
    "421300.525, 1072147.239, 59.53470794490, -1.62516966058",
    "440725.073, 1107878.448, 59.85409913890, -1.27486910356",
    "395999.668, 1138728.951, 60.13308091660, -2.07382822798"
  })
  void a_point_of_the_british_grid_is_less_than_five_metres_off(
      double east, double north, double latitude, double longitude) {
    Point point = NationalGrid.BRITISH.point(east, north);
    double off = point.milesTo(new Point(latitude, longitude)) * METRES_IN_A_MILE;
    assertThat(off).isLessThan(5.0);
  }

  /// The worked example of Ordnance Survey's guide (annex C): 52°39'27.2531"N 1°43'4.5177"E.
  @Test
  void the_guide_s_worked_example_comes_out_to_the_millimetre() {
    double[] local = NationalGrid.BRITISH.unproject(651409.903, 313177.270);

    assertThat(Math.toDegrees(local[0])).isCloseTo(52 + 39 / 60.0 + 27.2531 / 3600, within(1e-8));
    assertThat(Math.toDegrees(local[1])).isCloseTo(1 + 43 / 60.0 + 4.5177 / 3600, within(1e-8));
  }

  /// A point in the middle of Belfast; the degrees are PROJ's answer for EPSG:29903 to EPSG:4326.
  @Test
  void a_point_of_the_irish_grid_lands_in_belfast() {
    Point point = NationalGrid.IRISH.point(333_780, 374_050);

    assertThat(point.latitude()).isCloseTo(54.596976, within(1e-5));
    assertThat(point.longitude()).isCloseTo(-5.930864, within(1e-5));
  }
}

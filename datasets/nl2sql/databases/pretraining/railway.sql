CREATE TABLE driver_list (
  driver_no INTEGER PRIMARY KEY,
  name_of_driver TEXT NOT NULL,
  city_of_driver TEXT NOT NULL,
  former_label_of_driver TEXT NOT NULL,
  naindjeack_belzus_of_driver INTEGER NOT NULL,
  height_of_driver INTEGER NOT NULL,
  local_start_of_driver TEXT NOT NULL
);
INSERT INTO driver_list VALUES (1, 'Masflet Broundlaick', 'teasflosrur', 'night', 8992, 153, '1989-03-06');
INSERT INTO driver_list VALUES (2, 'Ana Reed', 'Bremen', 'split', 4932, 154, '1986-12-10');
INSERT INTO driver_list VALUES (3, 'Konveatsean Mindpoclis', 'Dublin', 'night', 1492, 178, '1990-06-01');
INSERT INTO driver_list VALUES (4, 'Lisas Tungreckhom', 'Sofia', 'double', 6628, 159, '1991-08-06');
INSERT INTO driver_list VALUES (5, 'Lena Clark', 'Sofia', 'split', 3320, 162, '1985-06-02');
INSERT INTO driver_list VALUES (6, 'Skunbu Clailheanwot', 'Sofia', 'night', 1273, 203, '1963-06-17');
INSERT INTO driver_list VALUES (7, 'Xavier Fischer', 'Dublin', 'night', 2354, 159, '1992-01-23');
INSERT INTO driver_list VALUES (8, 'Liam Hughes', 'Dublin', 'nandquaimfouck', 3104, 152, '1974-11-18');
INSERT INTO driver_list VALUES (9, 'Skulcleamston Tousas', 'Bremen', 'night', 3028, 163, '1980-12-21');
INSERT INTO driver_list VALUES (10, 'Paula Young', 'Bremen', 'split', 9396, 190, '1969-06-24');
INSERT INTO driver_list VALUES (11, 'Ivan Dunn', 'Bremen', 'double', 8973, 191, '1970-01-16');
INSERT INTO driver_list VALUES (12, 'Fiona Brown', 'Dublin', 'clalraiclund', 3740, 172, '1967-04-08');
INSERT INTO driver_list VALUES (13, 'Xavier Green', 'Bremen', 'night', 2958, 185, '1976-01-15');
INSERT INTO driver_list VALUES (14, 'Pailbosjir Skouflazo', 'Bremen', 'nandquaimfouck', 5541, 171, '1973-01-28');
INSERT INTO driver_list VALUES (15, 'Elena Torres', 'Dublin', 'night', 9246, 195, '1972-07-03');
INSERT INTO driver_list VALUES (16, 'Kate Owens', 'keamut', 'clalraiclund', 8640, 170, '1960-09-04');
INSERT INTO driver_list VALUES (17, 'Kackduckpas Stesvisvouck', 'Sofia', 'double', 7447, 166, '1969-06-18');
INSERT INTO driver_list VALUES (18, 'Quinn Ellis', 'teasflosrur', 'clalraiclund', 2580, 157, '1976-01-07');
INSERT INTO driver_list VALUES (19, 'Ben Dunn', 'keamut', 'double', 4457, 183, '1977-01-12');
INSERT INTO driver_list VALUES (20, 'Oscar Hughes', 'Dublin', 'night', 3442, 163, '1997-01-20');
INSERT INTO driver_list VALUES (21, 'Mithaick Noungreatman', 'keamut', 'nandquaimfouck', 9230, 172, '1954-10-05');
INSERT INTO driver_list VALUES (22, 'Paisquind Quaindlir', 'keamut', 'double', 4173, 201, '1998-04-24');
INSERT INTO driver_list VALUES (23, 'Kaistholvais Grondharvum', 'Dublin', 'night', 6512, 187, '1990-04-04');
INSERT INTO driver_list VALUES (24, 'Ziswurwos Chouckflos', 'teasflosrur', 'nandquaimfouck', 8532, 171, '1978-07-23');
INSERT INTO driver_list VALUES (25, 'Daisy Hart', 'Dublin', 'double', 8512, 156, '2002-05-24');
CREATE TABLE station_list (
  station_no INTEGER PRIMARY KEY,
  name_of_station TEXT NOT NULL,
  gesquun_nachat_of_station TEXT NOT NULL,
  flomchailnais_potzas_of_station TEXT NOT NULL,
  open_points_of_station INTEGER NOT NULL,
  rent_of_station INTEGER NOT NULL,
  long_visit_of_station TEXT NOT NULL
);
INSERT INTO station_list VALUES (1, 'Thuckvim', 'gothic', 'huge', 72, 3052, '1957-11-05');
INSERT INTO station_list VALUES (2, 'Lakeburn', 'drimtaingre', 'tiny', 843, 6424, '2015-04-14');
INSERT INTO station_list VALUES (3, 'Daisstaiflor', 'wangeck', 'huge', 325, 2037, '1918-10-25');
INSERT INTO station_list VALUES (4, 'Marshmouth', 'drimtaingre', 'skondnand', 423, 5084, '1994-10-13');
INSERT INTO station_list VALUES (5, 'Blackwell', 'drimtaingre', 'skondnand', 407, 6033, '1904-06-25');
INSERT INTO station_list VALUES (6, 'Woodridge', 'jutplail', 'skomdatchain', 814, 1339, '1927-01-21');
INSERT INTO station_list VALUES (7, 'Marshdale', 'gothic', 'small', 298, 2910, '2016-03-14');
INSERT INTO station_list VALUES (8, 'Greenhaven', 'gothic', 'small', 843, 4073, '1909-12-25');
INSERT INTO station_list VALUES (9, 'Fleflemchin', 'drimtaingre', 'tiny', 624, 363, '1900-08-02');
INSERT INTO station_list VALUES (10, 'Sulmo', 'jutplail', 'huge', 364, 5579, '1906-01-12');
INSERT INTO station_list VALUES (11, 'Fairwell', 'jutplail', 'skondnand', 223, 4681, '1932-11-16');
INSERT INTO station_list VALUES (12, 'Thorbrend', 'drimtaingre', 'skomdatchain', 198, 4558, '2005-05-11');
INSERT INTO station_list VALUES (13, 'Tutra', 'wangeck', 'huge', 618, 2522, '2019-09-16');
INSERT INTO station_list VALUES (14, 'Kimnainar', 'jutplail', 'huge', 477, 3624, '2018-05-15');
INSERT INTO station_list VALUES (15, 'Cleardale', 'gothic', 'tiny', 44, 5260, '1938-11-28');
INSERT INTO station_list VALUES (16, 'Stonewell', 'drimtaingre', 'skondnand', 843, 3387, '1920-11-17');
INSERT INTO station_list VALUES (17, 'Northridge', 'jutplail', 'huge', 216, 5754, '2015-07-25');
INSERT INTO station_list VALUES (18, 'Highridge', 'drimtaingre', 'huge', 484, 4705, '1923-03-28');
INSERT INTO station_list VALUES (19, 'Ashburn', 'drimtaingre', 'huge', 31, 3846, '1979-05-27');
INSERT INTO station_list VALUES (20, 'Krenddindcleand', 'drimtaingre', 'small', 565, 932, '1914-04-26');
INSERT INTO station_list VALUES (21, 'Nickgujea', 'gothic', 'tiny', 422, 3069, '1936-09-13');
INSERT INTO station_list VALUES (22, 'Skoundchilzam', 'jutplail', 'huge', 68, 5809, '1991-09-20');
INSERT INTO station_list VALUES (23, 'Greenford', 'jutplail', 'skondnand', 107, 3928, '1908-12-15');
INSERT INTO station_list VALUES (24, 'Blackton', 'jutplail', 'skondnand', 866, 6659, '2000-11-22');
INSERT INTO station_list VALUES (25, 'Pusmaim', 'drimtaingre', 'small', 274, 225, '1907-07-20');
INSERT INTO station_list VALUES (26, 'Woodwell', 'wangeck', 'small', 364, 4272, '1928-12-23');
INSERT INTO station_list VALUES (27, 'Veangound', 'jutplail', 'huge', 644, 6881, '2012-06-18');
INSERT INTO station_list VALUES (28, 'Rouvir', 'jutplail', 'skondnand', 575, 1830, '1916-11-22');
CREATE TABLE journey_list (
  journey_no INTEGER PRIMARY KEY,
  name_of_journey TEXT NOT NULL,
  priority_of_journey TEXT NOT NULL,
  koundtrourais_searneck_of_journey TEXT NOT NULL,
  heavy_loss_of_journey INTEGER NOT NULL,
  attendance_of_journey INTEGER NOT NULL,
  chelaitquock_of_journey TEXT NOT NULL,
  driver_ref INTEGER NOT NULL,
  station_ref INTEGER NOT NULL,
  FOREIGN KEY (driver_ref) REFERENCES driver_list(driver_no),
  FOREIGN KEY (station_ref) REFERENCES station_list(station_no)
);
INSERT INTO journey_list VALUES (1, 'J290', 'normal', 'QU', 161, 379, '2021-02-17', 17, 14);
INSERT INTO journey_list VALUES (2, 'J473', 'critical', 'EMA', 84, 945, '2019-05-09', 19, 14);
INSERT INTO journey_list VALUES (3, 'J255', 'normal', 'PAR', 222, 355, '2014-10-23', 17, 11);
INSERT INTO journey_list VALUES (4, 'J256', 'braiquasdir', 'EMA', 238, 568, '2010-07-02', 25, 5);
INSERT INTO journey_list VALUES (5, 'J570', 'braiquasdir', 'PH', 229, 280, '2017-09-11', 19, 7);
INSERT INTO journey_list VALUES (6, 'J403', 'normal', 'PH', 165, 411, '2014-07-16', 7, 8);
INSERT INTO journey_list VALUES (7, 'J228', 'critical', 'QU', 130, 504, '2023-08-17', 1, 5);
INSERT INTO journey_list VALUES (8, 'J626', 'critical', 'FA', 125, 830, '2022-08-11', 14, 21);
INSERT INTO journey_list VALUES (9, 'J129', 'normal', 'ST', 222, 705, '2010-01-25', 2, 28);
INSERT INTO journey_list VALUES (10, 'J883', 'normal', 'PAR', 207, 376, '2021-09-13', 24, 6);
INSERT INTO journey_list VALUES (11, 'J904', 'braiquasdir', 'PAR', 68, 541, '2023-10-27', 13, 5);
INSERT INTO journey_list VALUES (12, 'J893', 'normal', 'PH', 127, 591, '2024-12-22', 2, 11);
INSERT INTO journey_list VALUES (13, 'J534', 'braiquasdir', 'PH', 35, 574, '2012-03-07', 6, 11);
INSERT INTO journey_list VALUES (14, 'J793', 'normal', 'EMA', 256, 289, '2010-06-16', 1, 18);
INSERT INTO journey_list VALUES (15, 'J261', 'normal', 'QU', 227, 632, '2013-06-05', 7, 10);
INSERT INTO journey_list VALUES (16, 'J848', 'low', 'FA', 141, 9, '2016-09-04', 14, 8);
INSERT INTO journey_list VALUES (17, 'J895', 'normal', 'FA', 20, 771, '2014-04-16', 7, 5);
INSERT INTO journey_list VALUES (18, 'J579', 'normal', 'PAR', 97, 521, '2020-03-12', 1, 12);
INSERT INTO journey_list VALUES (19, 'J503', 'low', 'PH', 281, 798, '2017-05-19', 4, 12);
INSERT INTO journey_list VALUES (20, 'J523', 'braiquasdir', 'PH', 17, 580, '2012-02-05', 18, 11);
INSERT INTO journey_list VALUES (21, 'J557', 'low', 'QU', 172, 458, '2023-02-05', 15, 21);
INSERT INTO journey_list VALUES (22, 'J101', 'critical', 'PAR', 33, 437, '2017-03-26', 18, 17);
INSERT INTO journey_list VALUES (23, 'J356', 'braiquasdir', 'PAR', 157, 250, '2019-05-09', 4, 11);
INSERT INTO journey_list VALUES (24, 'J638', 'critical', 'ST', 156, 486, '2021-04-06', 4, 17);
INSERT INTO journey_list VALUES (25, 'J219', 'braiquasdir', 'PH', 64, 293, '2018-11-05', 18, 17);
INSERT INTO journey_list VALUES (26, 'J804', 'critical', 'PH', 203, 315, '2021-08-28', 15, 21);
INSERT INTO journey_list VALUES (27, 'J952', 'normal', 'PAR', 153, 715, '2023-10-02', 7, 26);
INSERT INTO journey_list VALUES (28, 'J372', 'braiquasdir', 'PAR', 170, 140, '2012-04-16', 8, 5);
INSERT INTO journey_list VALUES (29, 'J919', 'normal', 'PH', 85, 737, '2020-06-27', 18, 7);
INSERT INTO journey_list VALUES (30, 'J867', 'normal', 'FA', 245, 93, '2024-12-01', 18, 8);
INSERT INTO journey_list VALUES (31, 'J207', 'normal', 'PH', 151, 224, '2011-06-07', 8, 21);
INSERT INTO journey_list VALUES (32, 'J699', 'normal', 'PAR', 117, 374, '2024-04-26', 18, 5);
INSERT INTO journey_list VALUES (33, 'J757', 'normal', 'ST', 166, 625, '2013-08-07', 14, 12);
INSERT INTO journey_list VALUES (34, 'J650', 'braiquasdir', 'EMA', 154, 190, '2023-05-03', 17, 17);
INSERT INTO journey_list VALUES (35, 'J178', 'braiquasdir', 'PAR', 293, 669, '2014-11-13', 7, 5);
INSERT INTO journey_list VALUES (36, 'J484', 'normal', 'ST', 191, 219, '2017-02-14', 13, 24);
INSERT INTO journey_list VALUES (37, 'J684', 'normal', 'PH', 195, 307, '2016-12-24', 4, 22);
INSERT INTO journey_list VALUES (38, 'J288', 'low', 'PH', 282, 327, '2011-04-23', 4, 28);
INSERT INTO journey_list VALUES (39, 'J777', 'critical', 'QU', 180, 493, '2013-03-14', 12, 17);
INSERT INTO journey_list VALUES (40, 'J299', 'critical', 'PH', 169, 497, '2015-03-25', 17, 27);
INSERT INTO journey_list VALUES (41, 'J317', 'low', 'QU', 124, 950, '2013-03-16', 14, 21);
INSERT INTO journey_list VALUES (42, 'J320', 'normal', 'PH', 5, 612, '2023-03-15', 7, 21);
INSERT INTO journey_list VALUES (43, 'J585', 'normal', 'PAR', 55, 274, '2022-04-01', 14, 11);
INSERT INTO journey_list VALUES (44, 'J480', 'low', 'PAR', 107, 798, '2018-04-16', 18, 11);
INSERT INTO journey_list VALUES (45, 'J509', 'normal', 'PH', 201, 752, '2020-12-16', 13, 12);
INSERT INTO journey_list VALUES (46, 'J138', 'normal', 'QU', 247, 516, '2024-06-10', 4, 9);
INSERT INTO journey_list VALUES (47, 'J634', 'normal', 'PH', 13, 11, '2022-08-20', 17, 14);
INSERT INTO journey_list VALUES (48, 'J482', 'normal', 'QU', 76, 698, '2021-12-20', 1, 18);
INSERT INTO journey_list VALUES (49, 'J478', 'braiquasdir', 'PAR', 76, 84, '2013-08-02', 4, 22);
INSERT INTO journey_list VALUES (50, 'J710', 'low', 'PAR', 110, 420, '2023-10-11', 18, 12);
INSERT INTO journey_list VALUES (51, 'J518', 'normal', 'ST', 232, 755, '2010-05-08', 24, 16);
INSERT INTO journey_list VALUES (52, 'J371', 'normal', 'ST', 222, 793, '2010-06-10', 15, 4);
INSERT INTO journey_list VALUES (53, 'J604', 'normal', 'ST', 74, 534, '2017-08-28', 11, 11);
INSERT INTO journey_list VALUES (54, 'J670', 'normal', 'PAR', 254, 645, '2022-12-06', 25, 27);
INSERT INTO journey_list VALUES (55, 'J888', 'low', 'EMA', 30, 160, '2023-07-10', 16, 16);
INSERT INTO journey_list VALUES (56, 'J192', 'braiquasdir', 'FA', 108, 271, '2013-02-26', 13, 15);
INSERT INTO journey_list VALUES (57, 'J306', 'normal', 'ST', 231, 831, '2014-04-23', 17, 22);
INSERT INTO journey_list VALUES (58, 'J460', 'low', 'EMA', 248, 260, '2019-02-25', 4, 24);
INSERT INTO journey_list VALUES (59, 'J536', 'braiquasdir', 'QU', 28, 698, '2020-11-09', 17, 5);
INSERT INTO journey_list VALUES (60, 'J176', 'normal', 'QU', 2, 892, '2018-11-02', 13, 25);
INSERT INTO journey_list VALUES (61, 'J258', 'braiquasdir', 'ST', 89, 126, '2014-06-25', 13, 25);
INSERT INTO journey_list VALUES (62, 'J116', 'low', 'QU', 46, 531, '2017-10-17', 23, 11);
INSERT INTO journey_list VALUES (63, 'J944', 'normal', 'ST', 73, 552, '2022-01-09', 2, 11);
INSERT INTO journey_list VALUES (64, 'J682', 'braiquasdir', 'PH', 92, 140, '2015-04-27', 1, 25);
INSERT INTO journey_list VALUES (65, 'J856', 'critical', 'QU', 272, 719, '2017-08-11', 17, 17);
INSERT INTO journey_list VALUES (66, 'J157', 'critical', 'PAR', 130, 340, '2017-09-25', 25, 9);
INSERT INTO journey_list VALUES (67, 'J913', 'normal', 'EMA', 239, 564, '2014-06-26', 4, 6);
INSERT INTO journey_list VALUES (68, 'J117', 'normal', 'PH', 72, 727, '2015-03-18', 4, 28);
INSERT INTO journey_list VALUES (69, 'J784', 'critical', 'ST', 257, 600, '2017-11-23', 4, 14);
INSERT INTO journey_list VALUES (70, 'J312', 'critical', 'ST', 202, 566, '2013-12-25', 4, 8);
INSERT INTO journey_list VALUES (71, 'J209', 'normal', 'EMA', 77, 352, '2019-12-05', 14, 7);
INSERT INTO journey_list VALUES (72, 'J577', 'low', 'QU', 57, 582, '2024-12-14', 17, 8);
INSERT INTO journey_list VALUES (73, 'J875', 'critical', 'QU', 293, 406, '2013-05-05', 18, 14);
INSERT INTO journey_list VALUES (74, 'J458', 'low', 'EMA', 195, 398, '2022-10-23', 11, 22);
INSERT INTO journey_list VALUES (75, 'J702', 'normal', 'PAR', 300, 588, '2020-01-15', 6, 9);
INSERT INTO journey_list VALUES (76, 'J241', 'normal', 'PAR', 189, 181, '2017-08-23', 17, 8);
INSERT INTO journey_list VALUES (77, 'J838', 'normal', 'PAR', 24, 235, '2015-06-08', 13, 4);
INSERT INTO journey_list VALUES (78, 'J667', 'normal', 'EMA', 280, 862, '2024-01-03', 14, 22);
INSERT INTO journey_list VALUES (79, 'J550', 'critical', 'PH', 252, 628, '2018-12-15', 23, 9);
INSERT INTO journey_list VALUES (80, 'J657', 'braiquasdir', 'PH', 100, 220, '2013-01-09', 16, 9);
INSERT INTO journey_list VALUES (81, 'J467', 'low', 'PH', 13, 337, '2021-11-15', 4, 11);
INSERT INTO journey_list VALUES (82, 'J677', 'braiquasdir', 'PH', 225, 673, '2021-06-11', 1, 23);
INSERT INTO journey_list VALUES (83, 'J809', 'low', 'PH', 193, 532, '2013-11-03', 19, 12);
INSERT INTO journey_list VALUES (84, 'J102', 'critical', 'ST', 207, 7, '2017-12-07', 17, 14);
INSERT INTO journey_list VALUES (85, 'J555', 'normal', 'QU', 8, 809, '2023-09-27', 10, 3);
INSERT INTO journey_list VALUES (86, 'J271', 'braiquasdir', 'ST', 103, 613, '2014-01-21', 7, 18);
INSERT INTO journey_list VALUES (87, 'J366', 'braiquasdir', 'PH', 234, 571, '2021-08-10', 4, 14);
INSERT INTO journey_list VALUES (88, 'J397', 'normal', 'EMA', 201, 599, '2016-07-06', 1, 28);
INSERT INTO journey_list VALUES (89, 'J240', 'low', 'PAR', 250, 410, '2014-01-26', 16, 5);
INSERT INTO journey_list VALUES (90, 'J492', 'normal', 'PAR', 203, 101, '2011-02-05', 21, 11);
INSERT INTO journey_list VALUES (91, 'J696', 'normal', 'PH', 60, 35, '2024-05-22', 12, 7);
INSERT INTO journey_list VALUES (92, 'J222', 'low', 'PAR', 67, 336, '2013-12-18', 13, 15);
INSERT INTO journey_list VALUES (93, 'J444', 'normal', 'ST', 13, 881, '2019-08-03', 13, 1);
INSERT INTO journey_list VALUES (94, 'J507', 'normal', 'PAR', 100, 98, '2022-08-22', 25, 18);
INSERT INTO journey_list VALUES (95, 'J891', 'normal', 'EMA', 207, 818, '2017-09-18', 25, 16);
INSERT INTO journey_list VALUES (96, 'J799', 'normal', 'ST', 178, 532, '2016-05-19', 11, 11);
INSERT INTO journey_list VALUES (97, 'J373', 'braiquasdir', 'PH', 66, 368, '2020-10-01', 18, 6);
INSERT INTO journey_list VALUES (98, 'J300', 'normal', 'PAR', 117, 143, '2015-10-05', 7, 25);
INSERT INTO journey_list VALUES (99, 'J164', 'braiquasdir', 'QU', 13, 348, '2010-01-11', 1, 7);
INSERT INTO journey_list VALUES (100, 'J104', 'low', 'EMA', 203, 21, '2019-12-14', 13, 17);
INSERT INTO journey_list VALUES (101, 'J568', 'normal', 'PAR', 109, 305, '2018-07-12', 25, 9);
INSERT INTO journey_list VALUES (102, 'J265', 'normal', 'QU', 220, 29, '2015-04-14', 11, 16);
INSERT INTO journey_list VALUES (103, 'J674', 'critical', 'EMA', 214, 501, '2022-02-08', 15, 18);
INSERT INTO journey_list VALUES (104, 'J508', 'normal', 'PAR', 230, 653, '2013-05-14', 11, 3);
INSERT INTO journey_list VALUES (105, 'J819', 'braiquasdir', 'PAR', 105, 942, '2016-08-25', 19, 18);
INSERT INTO journey_list VALUES (106, 'J595', 'braiquasdir', 'PH', 115, 822, '2012-05-20', 1, 5);
INSERT INTO journey_list VALUES (107, 'J259', 'normal', 'PAR', 173, 645, '2013-02-27', 17, 19);
INSERT INTO journey_list VALUES (108, 'J488', 'critical', 'ST', 192, 280, '2013-01-20', 11, 19);
INSERT INTO journey_list VALUES (109, 'J749', 'normal', 'EMA', 168, 593, '2015-05-20', 15, 12);
INSERT INTO journey_list VALUES (110, 'J691', 'braiquasdir', 'PAR', 95, 341, '2018-01-08', 14, 24);
INSERT INTO journey_list VALUES (111, 'J187', 'critical', 'PAR', 204, 668, '2018-10-15', 15, 1);
INSERT INTO journey_list VALUES (112, 'J983', 'normal', 'PAR', 203, 611, '2024-06-12', 16, 5);
INSERT INTO journey_list VALUES (113, 'J540', 'critical', 'EMA', 44, 692, '2011-11-18', 25, 19);
INSERT INTO journey_list VALUES (114, 'J200', 'critical', 'PAR', 57, 277, '2011-07-07', 21, 12);
INSERT INTO journey_list VALUES (115, 'J835', 'low', 'PAR', 29, 860, '2010-11-13', 17, 11);
INSERT INTO journey_list VALUES (116, 'J322', 'normal', 'PH', 234, 378, '2010-03-26', 2, 23);
INSERT INTO journey_list VALUES (117, 'J961', 'critical', 'PAR', 216, 360, '2019-05-04', 7, 22);
INSERT INTO journey_list VALUES (118, 'J639', 'braiquasdir', 'PAR', 38, 561, '2024-04-17', 14, 7);
INSERT INTO journey_list VALUES (119, 'J459', 'braiquasdir', 'FA', 213, 299, '2019-07-18', 14, 10);
INSERT INTO journey_list VALUES (120, 'J453', 'normal', 'PH', 66, 872, '2018-05-12', 18, 28);

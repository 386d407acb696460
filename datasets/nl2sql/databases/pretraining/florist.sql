CREATE TABLE gardeners (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  twn TEXT NOT NULL,
  position TEXT NOT NULL,
  hgt_cm INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO gardeners VALUES (1, 'Eric Smith', 'Vienna', 'LEA', 185, 497, '2023-06-10');
INSERT INTO gardeners VALUES (2, 'Henry Smith', 'Vienna', 'DE', 185, 398, '1999-07-10');
INSERT INTO gardeners VALUES (3, 'Maria Clark', 'Vienna', 'DE', 162, 166, '1997-09-10');
INSERT INTO gardeners VALUES (4, 'Gina Green', 'Toronto', 'LEA', 196, 502, '1990-09-03');
INSERT INTO gardeners VALUES (5, 'Nina Rivera', 'Vienna', 'LEA', 202, 429, '2013-03-20');
INSERT INTO gardeners VALUES (6, 'Zoe Ellis', 'Toronto', 'EXP', 201, 196, '2017-10-17');
INSERT INTO gardeners VALUES (7, 'Paula Tanaka', 'Vienna', 'LEA', 154, 714, '1985-02-25');
INSERT INTO gardeners VALUES (8, 'Bella Martin', 'Basel', 'DE', 203, 743, '2019-03-11');
INSERT INTO gardeners VALUES (9, 'Noah Walsh', 'Toronto', 'LEA', 192, 718, '2015-03-27');
INSERT INTO gardeners VALUES (10, 'Kevin Nolan', 'Toronto', 'LEA', 152, 746, '2022-02-09');
INSERT INTO gardeners VALUES (11, 'Simon Vega', 'Vienna', 'LEA', 150, 665, '2008-11-19');
INSERT INTO gardeners VALUES (12, 'Maria Adams', 'Vienna', 'DE', 153, 487, '2003-01-12');
INSERT INTO gardeners VALUES (13, 'Liam Hughes', 'Sofia', 'LEA', 162, 485, '1987-03-03');
INSERT INTO gardeners VALUES (14, 'Tara Owens', 'Toronto', 'DE', 168, 979, '2014-10-25');
INSERT INTO gardeners VALUES (15, 'Nina Tanaka', 'Toronto', 'LEA', 190, 200, '1998-04-21');
INSERT INTO gardeners VALUES (16, 'Jack Nash', 'Toronto', 'LEA', 205, 912, '2009-12-26');
INSERT INTO gardeners VALUES (17, 'Lena Hughes', 'Utrecht', 'LEA', 184, 277, '1985-12-07');
INSERT INTO gardeners VALUES (18, 'Lena Reed', 'Geneva', 'LEA', 151, 367, '1991-04-08');
INSERT INTO gardeners VALUES (19, 'Paula Nash', 'Vienna', 'DE', 200, 622, '1988-10-04');
INSERT INTO gardeners VALUES (20, 'Zoe Martin', 'Vienna', 'DE', 191, 585, '1987-12-11');
INSERT INTO gardeners VALUES (21, 'Nina Irwin', 'Vienna', 'LEA', 184, 159, '1989-10-24');
INSERT INTO gardeners VALUES (22, 'Oscar Sato', 'Toronto', 'DE', 173, 862, '1990-06-27');
INSERT INTO gardeners VALUES (23, 'Zoe Quist', 'Geneva', 'DE', 153, 740, '1992-08-05');
INSERT INTO gardeners VALUES (24, 'Henry Dunn', 'Vienna', 'LEA', 161, 782, '1987-04-27');
INSERT INTO gardeners VALUES (25, 'George Davis', 'Sofia', 'LEA', 178, 616, '2007-05-23');
INSERT INTO gardeners VALUES (26, 'Daisy Grant', 'Toronto', 'EXP', 166, 319, '2012-03-02');
INSERT INTO gardeners VALUES (27, 'Victor Silva', 'Toronto', 'DE', 182, 780, '1989-06-28');
INSERT INTO gardeners VALUES (28, 'Xavier Nash', 'Toronto', 'DE', 163, 298, '2015-01-16');
INSERT INTO gardeners VALUES (29, 'Lena Silva', 'Toronto', 'DE', 204, 446, '2020-08-02');
INSERT INTO gardeners VALUES (30, 'Clara Nolan', 'Basel', 'EXP', 165, 970, '2021-05-09');
INSERT INTO gardeners VALUES (31, 'Oscar Weber', 'Vienna', 'EXP', 185, 879, '2009-12-07');
INSERT INTO gardeners VALUES (32, 'Lena Lopez', 'Geneva', 'LEA', 159, 119, '2007-04-21');
CREATE TABLE bouquet (
  bouquet_id INTEGER PRIMARY KEY,
  bouquet_name TEXT NOT NULL,
  src TEXT NOT NULL,
  cond TEXT NOT NULL,
  mass INTEGER NOT NULL,
  rate INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO bouquet VALUES (1, 'Bright Willow', 'Peru', 'restored', 131, 75, '2016-06-15');
INSERT INTO bouquet VALUES (2, 'Mighty Storm', 'Germany', 'new', 271, 63, '2021-04-08');
INSERT INTO bouquet VALUES (3, 'Sweet Meadow', 'Austria', 'new', 20, 53, '2015-09-15');
INSERT INTO bouquet VALUES (4, 'Sweet Cedar', 'Peru', 'new', 140, 67, '2003-06-14');
INSERT INTO bouquet VALUES (5, 'Royal Maple', 'Germany', 'new', 151, 96, '2012-03-25');
INSERT INTO bouquet VALUES (6, 'Sunny Raven', 'Peru', 'worn', 72, 68, '2013-11-04');
INSERT INTO bouquet VALUES (7, 'Grand Meadow', 'Germany', 'worn', 741, 91, '2011-03-26');
INSERT INTO bouquet VALUES (8, 'Secret Comet', 'Germany', 'new', 245, 67, '2016-08-25');
INSERT INTO bouquet VALUES (9, 'Happy Lotus', 'Peru', 'worn', 583, 94, '2000-08-16');
INSERT INTO bouquet VALUES (10, 'Proud Orchid', 'Austria', 'restored', 520, 24, '2006-07-10');
INSERT INTO bouquet VALUES (11, 'Misty Maple', 'Ireland', 'perfect', 200, 14, '2007-08-17');
INSERT INTO bouquet VALUES (12, 'Happy Comet', 'Germany', 'worn', 510, 22, '2018-04-09');
INSERT INTO bouquet VALUES (13, 'Ancient Orchid', 'Austria', 'perfect', 42, 76, '2006-03-26');
INSERT INTO bouquet VALUES (14, 'Secret Orchid', 'Austria', 'worn', 445, 65, '2007-12-07');
INSERT INTO bouquet VALUES (15, 'Sunny Tiger', 'Germany', 'restored', 250, 19, '2015-05-22');
INSERT INTO bouquet VALUES (16, 'Bright Cedar', 'Austria', 'restored', 644, 19, '2015-04-05');
INSERT INTO bouquet VALUES (17, 'Iron Dragon', 'Austria', 'perfect', 115, 100, '2023-07-22');
INSERT INTO bouquet VALUES (18, 'Ancient Cedar', 'Peru', 'worn', 217, 71, '2015-06-27');
INSERT INTO bouquet VALUES (19, 'Mighty Beacon', 'Austria', 'restored', 19, 49, '2018-11-21');
INSERT INTO bouquet VALUES (20, 'Mighty Anchor', 'Germany', 'worn', 91, 98, '2020-03-19');
INSERT INTO bouquet VALUES (21, 'Misty Anchor', 'Austria', 'restored', 743, 62, '2009-06-22');
INSERT INTO bouquet VALUES (22, 'Crystal Harvest', 'Peru', 'new', 353, 93, '2013-01-22');
INSERT INTO bouquet VALUES (23, 'Lonely Tiger', 'Germany', 'damaged', 755, 50, '2003-07-19');
INSERT INTO bouquet VALUES (24, 'Iron Raven', 'Austria', 'damaged', 537, 45, '2014-10-14');
INSERT INTO bouquet VALUES (25, 'Sunny Lantern', 'Peru', 'worn', 326, 19, '2023-09-05');
INSERT INTO bouquet VALUES (26, 'Misty Lantern', 'Peru', 'restored', 419, 26, '2013-02-25');
INSERT INTO bouquet VALUES (27, 'Misty Tiger', 'Peru', 'used', 656, 51, '2001-08-21');
INSERT INTO bouquet VALUES (28, 'Sweet Ember', 'Ireland', 'restored', 578, 63, '2022-06-02');
CREATE TABLE deli_tab (
  nr INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  wthr TEXT NOT NULL,
  ssn TEXT NOT NULL,
  long INTEGER NOT NULL,
  outlay INTEGER NOT NULL,
  dt TEXT NOT NULL,
  gardener_id INTEGER NOT NULL,
  by_bouquet INTEGER NOT NULL,
  FOREIGN KEY (gardener_id) REFERENCES gardeners(nr),
  FOREIGN KEY (by_bouquet) REFERENCES bouquet(bouquet_id)
);
INSERT INTO deli_tab VALUES (1, 'R260', 'sunny', 'summer', 163, 891, '2012-11-06', 9, 25);
INSERT INTO deli_tab VALUES (2, 'R177', 'sunny', 'autumn', 359, 1518, '2017-10-08', 6, 21);
INSERT INTO deli_tab VALUES (3, 'R178', 'sunny', 'autumn', 54, 1368, '2018-07-12', 3, 2);
INSERT INTO deli_tab VALUES (4, 'R776', 'sunny', 'summer', 77, 2768, '2022-02-23', 29, 15);
INSERT INTO deli_tab VALUES (5, 'R313', 'cloudy', 'summer', 259, 2942, '2016-11-28', 14, 24);
INSERT INTO deli_tab VALUES (6, 'R143', 'sunny', 'winter', 218, 1636, '2015-09-08', 6, 25);
INSERT INTO deli_tab VALUES (7, 'R722', 'foggy', 'autumn', 297, 1094, '2013-09-25', 29, 22);
INSERT INTO deli_tab VALUES (8, 'R899', 'foggy', 'autumn', 406, 80, '2012-07-21', 19, 28);
INSERT INTO deli_tab VALUES (9, 'R537', 'sunny', 'summer', 306, 1874, '2023-02-10', 16, 9);
INSERT INTO deli_tab VALUES (10, 'R232', 'cloudy', 'summer', 424, 2410, '2023-10-21', 24, 8);
INSERT INTO deli_tab VALUES (11, 'R145', 'windy', 'summer', 439, 2796, '2021-10-06', 26, 19);
INSERT INTO deli_tab VALUES (12, 'R735', 'snowy', 'autumn', 123, 788, '2011-08-21', 6, 16);
INSERT INTO deli_tab VALUES (13, 'R268', 'sunny', 'autumn', 362, 2733, '2011-10-01', 3, 25);
INSERT INTO deli_tab VALUES (14, 'R864', 'rainy', 'autumn', 456, 2575, '2011-06-03', 3, 24);
INSERT INTO deli_tab VALUES (15, 'R342', 'foggy', 'autumn', 342, 1264, '2012-03-25', 5, 15);
INSERT INTO deli_tab VALUES (16, 'R810', 'windy', 'autumn', 253, 1062, '2015-10-17', 13, 21);
INSERT INTO deli_tab VALUES (17, 'R344', 'foggy', 'autumn', 5, 1339, '2016-03-20', 23, 21);
INSERT INTO deli_tab VALUES (18, 'R813', 'foggy', 'summer', 454, 614, '2019-05-01', 5, 25);
INSERT INTO deli_tab VALUES (19, 'R204', 'windy', 'winter', 199, 267, '2011-09-07', 19, 8);
INSERT INTO deli_tab VALUES (20, 'R192', 'snowy', 'autumn', 345, 1216, '2012-12-24', 24, 22);
INSERT INTO deli_tab VALUES (21, 'R464', 'foggy', 'summer', 415, 578, '2015-08-19', 19, 8);
INSERT INTO deli_tab VALUES (22, 'R721', 'sunny', 'summer', 47, 1464, '2022-06-10', 24, 4);
INSERT INTO deli_tab VALUES (23, 'R743', 'snowy', 'autumn', 448, 266, '2011-04-26', 32, 2);
INSERT INTO deli_tab VALUES (24, 'R291', 'sunny', 'autumn', 412, 419, '2013-10-28', 21, 3);
INSERT INTO deli_tab VALUES (25, 'R413', 'snowy', 'autumn', 419, 1790, '2019-07-21', 3, 2);
INSERT INTO deli_tab VALUES (26, 'R404', 'snowy', 'summer', 40, 274, '2012-11-24', 6, 14);
INSERT INTO deli_tab VALUES (27, 'R546', 'windy', 'winter', 440, 1023, '2023-02-11', 3, 18);
INSERT INTO deli_tab VALUES (28, 'R766', 'snowy', 'winter', 145, 1753, '2014-01-07', 26, 25);
INSERT INTO deli_tab VALUES (29, 'R563', 'windy', 'autumn', 228, 2599, '2018-09-03', 24, 24);
INSERT INTO deli_tab VALUES (30, 'R111', 'foggy', 'summer', 246, 1377, '2010-11-15', 7, 16);
INSERT INTO deli_tab VALUES (31, 'R481', 'snowy', 'summer', 330, 1979, '2022-03-16', 2, 25);
INSERT INTO deli_tab VALUES (32, 'R749', 'foggy', 'summer', 328, 1239, '2016-01-17', 28, 25);
INSERT INTO deli_tab VALUES (33, 'R940', 'cloudy', 'summer', 77, 2027, '2017-06-22', 29, 24);
INSERT INTO deli_tab VALUES (34, 'R666', 'rainy', 'autumn', 398, 2136, '2019-09-20', 11, 12);
INSERT INTO deli_tab VALUES (35, 'R674', 'rainy', 'summer', 86, 1202, '2022-04-01', 15, 18);
INSERT INTO deli_tab VALUES (36, 'R716', 'sunny', 'autumn', 386, 718, '2022-02-19', 15, 25);
INSERT INTO deli_tab VALUES (37, 'R420', 'sunny', 'autumn', 160, 1495, '2023-11-14', 20, 24);
INSERT INTO deli_tab VALUES (38, 'R104', 'sunny', 'winter', 65, 2976, '2020-03-24', 6, 16);
INSERT INTO deli_tab VALUES (39, 'R306', 'cloudy', 'summer', 471, 2707, '2024-11-01', 7, 15);
INSERT INTO deli_tab VALUES (40, 'R443', 'windy', 'autumn', 314, 689, '2016-01-11', 4, 21);
INSERT INTO deli_tab VALUES (41, 'R760', 'sunny', 'summer', 157, 1609, '2022-03-17', 2, 24);
INSERT INTO deli_tab VALUES (42, 'R597', 'windy', 'spring', 284, 1516, '2014-02-09', 17, 22);
INSERT INTO deli_tab VALUES (43, 'R914', 'sunny', 'summer', 463, 1760, '2015-04-01', 19, 28);
INSERT INTO deli_tab VALUES (44, 'R264', 'sunny', 'autumn', 455, 1734, '2022-07-08', 19, 26);
INSERT INTO deli_tab VALUES (45, 'R614', 'rainy', 'summer', 451, 2499, '2010-08-16', 6, 4);
INSERT INTO deli_tab VALUES (46, 'R780', 'rainy', 'autumn', 267, 1456, '2024-09-02', 21, 27);
INSERT INTO deli_tab VALUES (47, 'R580', 'foggy', 'summer', 242, 674, '2017-07-26', 11, 12);
INSERT INTO deli_tab VALUES (48, 'R224', 'foggy', 'autumn', 346, 1466, '2022-03-19', 3, 11);
INSERT INTO deli_tab VALUES (49, 'R801', 'snowy', 'autumn', 470, 2378, '2011-04-09', 29, 24);
INSERT INTO deli_tab VALUES (50, 'R255', 'snowy', 'summer', 268, 2636, '2016-01-21', 5, 26);
INSERT INTO deli_tab VALUES (51, 'R822', 'sunny', 'autumn', 209, 2742, '2014-12-15', 15, 28);
INSERT INTO deli_tab VALUES (52, 'R322', 'foggy', 'autumn', 281, 2078, '2010-06-25', 18, 15);
INSERT INTO deli_tab VALUES (53, 'R787', 'snowy', 'autumn', 323, 2307, '2018-10-18', 2, 15);
INSERT INTO deli_tab VALUES (54, 'R796', 'snowy', 'autumn', 385, 747, '2017-12-19', 2, 12);
INSERT INTO deli_tab VALUES (55, 'R153', 'foggy', 'summer', 170, 1532, '2020-08-04', 13, 22);
INSERT INTO deli_tab VALUES (56, 'R814', 'rainy', 'winter', 253, 1213, '2017-08-13', 4, 2);
INSERT INTO deli_tab VALUES (57, 'R725', 'windy', 'autumn', 480, 1118, '2023-05-08', 11, 21);
INSERT INTO deli_tab VALUES (58, 'R648', 'snowy', 'summer', 361, 1725, '2013-12-02', 20, 26);
INSERT INTO deli_tab VALUES (59, 'R723', 'windy', 'autumn', 221, 845, '2024-09-20', 23, 20);
INSERT INTO deli_tab VALUES (60, 'R335', 'windy', 'spring', 440, 2251, '2017-11-10', 28, 11);
INSERT INTO deli_tab VALUES (61, 'R364', 'foggy', 'winter', 326, 1041, '2021-10-04', 19, 21);
INSERT INTO deli_tab VALUES (62, 'R928', 'sunny', 'autumn', 154, 1873, '2020-10-12', 1, 13);
INSERT INTO deli_tab VALUES (63, 'R226', 'foggy', 'summer', 409, 413, '2015-09-19', 7, 13);
INSERT INTO deli_tab VALUES (64, 'R382', 'cloudy', 'autumn', 224, 995, '2014-12-27', 5, 15);
INSERT INTO deli_tab VALUES (65, 'R772', 'cloudy', 'summer', 161, 943, '2023-07-20', 23, 18);
INSERT INTO deli_tab VALUES (66, 'R412', 'sunny', 'autumn', 8, 2581, '2024-12-17', 25, 2);
INSERT INTO deli_tab VALUES (67, 'R853', 'sunny', 'summer', 222, 2047, '2021-07-09', 11, 22);
INSERT INTO deli_tab VALUES (68, 'R837', 'snowy', 'autumn', 174, 2708, '2015-10-07', 21, 2);
INSERT INTO deli_tab VALUES (69, 'R612', 'rainy', 'winter', 113, 803, '2010-06-25', 2, 23);
INSERT INTO deli_tab VALUES (70, 'R277', 'foggy', 'summer', 438, 977, '2014-07-23', 14, 26);
INSERT INTO deli_tab VALUES (71, 'R410', 'rainy', 'autumn', 322, 1166, '2012-03-09', 6, 23);
INSERT INTO deli_tab VALUES (72, 'R789', 'sunny', 'summer', 351, 738, '2013-09-23', 3, 8);
INSERT INTO deli_tab VALUES (73, 'R732', 'sunny', 'autumn', 277, 2311, '2014-04-04', 2, 26);
INSERT INTO deli_tab VALUES (74, 'R257', 'foggy', 'winter', 263, 1954, '2015-05-13', 19, 22);
INSERT INTO deli_tab VALUES (75, 'R988', 'cloudy', 'summer', 408, 2526, '2016-07-19', 28, 3);
INSERT INTO deli_tab VALUES (76, 'R161', 'snowy', 'summer', 10, 2049, '2020-04-24', 2, 16);
INSERT INTO deli_tab VALUES (77, 'R499', 'sunny', 'autumn', 348, 2529, '2017-12-28', 23, 5);
INSERT INTO deli_tab VALUES (78, 'R182', 'cloudy', 'summer', 395, 2579, '2012-01-16', 2, 20);
INSERT INTO deli_tab VALUES (79, 'R126', 'snowy', 'autumn', 199, 1704, '2017-04-14', 29, 3);
INSERT INTO deli_tab VALUES (80, 'R196', 'sunny', 'autumn', 126, 2269, '2011-01-18', 3, 27);
INSERT INTO deli_tab VALUES (81, 'R544', 'foggy', 'summer', 473, 545, '2022-02-16', 19, 27);
INSERT INTO deli_tab VALUES (82, 'R569', 'foggy', 'summer', 404, 605, '2021-03-19', 23, 21);
INSERT INTO deli_tab VALUES (83, 'R654', 'sunny', 'summer', 155, 1546, '2018-01-25', 11, 9);
INSERT INTO deli_tab VALUES (84, 'R851', 'windy', 'summer', 123, 1808, '2017-08-13', 2, 12);
INSERT INTO deli_tab VALUES (85, 'R112', 'rainy', 'winter', 343, 318, '2022-12-10', 26, 16);
INSERT INTO deli_tab VALUES (86, 'R936', 'windy', 'autumn', 390, 2286, '2021-03-03', 19, 13);
INSERT INTO deli_tab VALUES (87, 'R703', 'snowy', 'summer', 379, 2642, '2022-08-26', 4, 25);
INSERT INTO deli_tab VALUES (88, 'R450', 'sunny', 'autumn', 318, 1944, '2020-01-03', 14, 18);
INSERT INTO deli_tab VALUES (89, 'R944', 'sunny', 'summer', 282, 1071, '2013-04-16', 4, 15);
INSERT INTO deli_tab VALUES (90, 'R900', 'windy', 'summer', 227, 2175, '2022-06-19', 21, 15);
INSERT INTO deli_tab VALUES (91, 'R980', 'snowy', 'summer', 464, 1091, '2015-04-16', 24, 2);
INSERT INTO deli_tab VALUES (92, 'R785', 'foggy', 'summer', 270, 2585, '2011-10-18', 18, 16);
INSERT INTO deli_tab VALUES (93, 'R471', 'cloudy', 'winter', 376, 1919, '2014-07-15', 4, 16);
INSERT INTO deli_tab VALUES (94, 'R361', 'foggy', 'winter', 88, 2880, '2019-11-06', 26, 21);
INSERT INTO deli_tab VALUES (95, 'R401', 'snowy', 'summer', 22, 2586, '2010-10-03', 21, 19);
INSERT INTO deli_tab VALUES (96, 'R921', 'foggy', 'autumn', 10, 540, '2016-04-09', 23, 2);
INSERT INTO deli_tab VALUES (97, 'R259', 'snowy', 'autumn', 366, 1183, '2017-10-04', 7, 14);
INSERT INTO deli_tab VALUES (98, 'R652', 'snowy', 'autumn', 372, 2102, '2017-06-08', 9, 27);
INSERT INTO deli_tab VALUES (99, 'R472', 'snowy', 'summer', 130, 646, '2024-09-12', 26, 4);
INSERT INTO deli_tab VALUES (100, 'R249', 'sunny', 'summer', 30, 1747, '2020-01-20', 6, 4);
INSERT INTO deli_tab VALUES (101, 'R764', 'windy', 'summer', 364, 2705, '2015-12-27', 29, 26);
INSERT INTO deli_tab VALUES (102, 'R171', 'foggy', 'summer', 324, 2299, '2017-11-13', 2, 8);
INSERT INTO deli_tab VALUES (103, 'R455', 'sunny', 'summer', 143, 435, '2011-01-16', 5, 4);
INSERT INTO deli_tab VALUES (104, 'R355', 'cloudy', 'autumn', 431, 2599, '2019-09-28', 32, 5);
INSERT INTO deli_tab VALUES (105, 'R352', 'rainy', 'winter', 144, 2717, '2017-08-20', 17, 19);
INSERT INTO deli_tab VALUES (106, 'R102', 'rainy', 'summer', 85, 2184, '2017-10-27', 25, 16);
INSERT INTO deli_tab VALUES (107, 'R965', 'cloudy', 'winter', 164, 1491, '2019-08-10', 23, 28);
INSERT INTO deli_tab VALUES (108, 'R433', 'rainy', 'summer', 194, 480, '2021-03-17', 19, 28);
INSERT INTO deli_tab VALUES (109, 'R645', 'sunny', 'autumn', 376, 1578, '2016-07-09', 9, 16);
INSERT INTO deli_tab VALUES (110, 'R349', 'sunny', 'autumn', 50, 500, '2018-06-12', 29, 26);
INSERT INTO deli_tab VALUES (111, 'R728', 'cloudy', 'autumn', 50, 840, '2023-04-18', 17, 12);
INSERT INTO deli_tab VALUES (112, 'R530', 'foggy', 'summer', 351, 2649, '2021-07-14', 6, 16);
INSERT INTO deli_tab VALUES (113, 'R871', 'snowy', 'winter', 214, 1382, '2015-10-04', 7, 22);
INSERT INTO deli_tab VALUES (114, 'R604', 'windy', 'autumn', 197, 1821, '2019-10-23', 6, 2);
INSERT INTO deli_tab VALUES (115, 'R705', 'sunny', 'spring', 130, 2038, '2024-12-27', 5, 15);
INSERT INTO deli_tab VALUES (116, 'R459', 'windy', 'autumn', 56, 2976, '2018-11-25', 7, 15);
INSERT INTO deli_tab VALUES (117, 'R971', 'snowy', 'autumn', 402, 2736, '2019-12-15', 24, 26);
INSERT INTO deli_tab VALUES (118, 'R310', 'windy', 'winter', 49, 1884, '2023-06-08', 21, 28);
INSERT INTO deli_tab VALUES (119, 'R285', 'snowy', 'winter', 219, 2430, '2010-10-16', 2, 2);
INSERT INTO deli_tab VALUES (120, 'R279', 'snowy', 'winter', 471, 1351, '2021-02-05', 17, 12);

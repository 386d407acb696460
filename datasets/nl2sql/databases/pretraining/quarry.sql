CREATE TABLE tbl_worker (
  wrk_no INTEGER PRIMARY KEY,
  worker_name TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  nationality TEXT NOT NULL,
  extra INTEGER NOT NULL,
  age_y INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO tbl_worker VALUES (1, 'Tara Nash', 'double', 'Finland', 1730, 60, '1958-07-16');
INSERT INTO tbl_worker VALUES (2, 'Kate Sato', 'double', 'Finland', 1944, 63, '1954-01-04');
INSERT INTO tbl_worker VALUES (3, 'Rosa Adams', 'day', 'Germany', 480, 75, '1963-08-01');
INSERT INTO tbl_worker VALUES (4, 'Adam Smith', 'split', 'Peru', 234, 48, '1949-02-06');
INSERT INTO tbl_worker VALUES (5, 'Elena Evans', 'early', 'Poland', 1669, 24, '1968-03-21');
INSERT INTO tbl_worker VALUES (6, 'Quinn Green', 'early', 'Finland', 2309, 18, '2000-04-16');
INSERT INTO tbl_worker VALUES (7, 'Julia Reed', 'day', 'Peru', 2258, 43, '1952-05-03');
INSERT INTO tbl_worker VALUES (8, 'Ivan Kaya', 'early', 'Germany', 1742, 29, '1970-11-19');
INSERT INTO tbl_worker VALUES (9, 'Jack Brown', 'day', 'Peru', 890, 42, '1977-09-09');
INSERT INTO tbl_worker VALUES (10, 'Jack Evans', 'split', 'Germany', 1757, 22, '1958-07-16');
INSERT INTO tbl_worker VALUES (11, 'Peter Ellis', 'split', 'Finland', 2269, 47, '1998-02-25');
INSERT INTO tbl_worker VALUES (12, 'Elena Meyer', 'weekend', 'Finland', 270, 55, '1948-08-03');
INSERT INTO tbl_worker VALUES (13, 'Fiona Silva', 'double', 'Peru', 617, 48, '1968-01-25');
INSERT INTO tbl_worker VALUES (14, 'Oscar Jones', 'weekend', 'Peru', 1307, 25, '1994-08-10');
INSERT INTO tbl_worker VALUES (15, 'Wendy Vega', 'split', 'Peru', 2187, 73, '1959-01-12');
INSERT INTO tbl_worker VALUES (16, 'Henry Young', 'split', 'Peru', 1999, 70, '1997-10-10');
INSERT INTO tbl_worker VALUES (17, 'Ana Walsh', 'split', 'Finland', 895, 20, '1951-08-18');
INSERT INTO tbl_worker VALUES (18, 'Kate Weber', 'double', 'Germany', 1676, 73, '1988-11-13');
INSERT INTO tbl_worker VALUES (19, 'Wendy Jones', 'early', 'Peru', 1591, 32, '1990-03-16');
INSERT INTO tbl_worker VALUES (20, 'Maria Davis', 'weekend', 'Peru', 1783, 29, '1983-04-10');
INSERT INTO tbl_worker VALUES (21, 'Liam Dunn', 'split', 'Finland', 158, 77, '1991-01-18');
INSERT INTO tbl_worker VALUES (22, 'Iris Grant', 'split', 'Finland', 2288, 26, '1968-02-25');
INSERT INTO tbl_worker VALUES (23, 'Clara Martin', 'early', 'Peru', 1688, 60, '1993-09-26');
INSERT INTO tbl_worker VALUES (24, 'Nina Martin', 'split', 'Germany', 1744, 72, '1957-04-19');
INSERT INTO tbl_worker VALUES (25, 'Xavier Davis', 'double', 'Peru', 1696, 62, '1955-10-05');
INSERT INTO tbl_worker VALUES (26, 'Ben Clark', 'split', 'Poland', 1318, 63, '1966-11-19');
INSERT INTO tbl_worker VALUES (27, 'Frank Fischer', 'split', 'Peru', 1700, 55, '1975-06-08');
INSERT INTO tbl_worker VALUES (28, 'Oscar Young', 'split', 'Finland', 2466, 35, '1969-10-21');
INSERT INTO tbl_worker VALUES (29, 'Elena Klein', 'double', 'Finland', 1618, 69, '1992-01-18');
INSERT INTO tbl_worker VALUES (30, 'Colin Park', 'early', 'Finland', 2328, 31, '1951-11-06');
CREATE TABLE tbl_truck (
  truck_id INTEGER PRIMARY KEY,
  trc_nm TEXT NOT NULL,
  category TEXT NOT NULL,
  producer TEXT NOT NULL,
  mass INTEGER NOT NULL,
  in_stock INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO tbl_truck VALUES (1, 'Frozen Tiger', 'luxury', 'Orion', 528, 232, '2013-11-10');
INSERT INTO tbl_truck VALUES (2, 'Rapid Lotus', 'luxury', 'Orion', 158, 196, '2011-06-13');
INSERT INTO tbl_truck VALUES (3, 'Iron Maple', 'luxury', 'Tarsus', 382, 140, '2017-08-09');
INSERT INTO tbl_truck VALUES (4, 'Secret Tiger', 'luxury', 'Arden', 733, 193, '2008-09-10');
INSERT INTO tbl_truck VALUES (5, 'Crystal Comet', 'luxury', 'Tarsus', 125, 292, '2019-01-03');
INSERT INTO tbl_truck VALUES (6, 'Bright Pebble', 'rare', 'Orion', 720, 154, '2013-11-14');
INSERT INTO tbl_truck VALUES (7, 'Crystal Beacon', 'modern', 'Orion', 787, 368, '2019-12-11');
INSERT INTO tbl_truck VALUES (8, 'Velvet Lotus', 'rare', 'Tarsus', 386, 239, '2001-10-19');
INSERT INTO tbl_truck VALUES (9, 'Crystal Summit', 'luxury', 'Hexa', 613, 108, '2021-03-17');
INSERT INTO tbl_truck VALUES (10, 'Misty Harvest', 'limited', 'Hexa', 734, 264, '2019-07-16');
INSERT INTO tbl_truck VALUES (11, 'Velvet Raven', 'rare', 'Orion', 246, 218, '2011-12-05');
INSERT INTO tbl_truck VALUES (12, 'Happy Rose', 'limited', 'Tarsus', 615, 374, '2010-10-01');
INSERT INTO tbl_truck VALUES (13, 'Sweet Dragon', 'luxury', 'Orion', 375, 185, '2008-01-06');
INSERT INTO tbl_truck VALUES (14, 'Mighty Raven', 'luxury', 'Arden', 282, 73, '2019-02-06');
INSERT INTO tbl_truck VALUES (15, 'Rapid Falcon', 'luxury', 'Orion', 607, 66, '2019-11-07');
INSERT INTO tbl_truck VALUES (16, 'Secret Raven', 'limited', 'Hexa', 76, 96, '2014-04-20');
INSERT INTO tbl_truck VALUES (17, 'Iron Beacon', 'limited', 'Luma', 821, 394, '2003-08-26');
INSERT INTO tbl_truck VALUES (18, 'Velvet Harvest', 'rare', 'Arden', 780, 144, '2017-05-11');
INSERT INTO tbl_truck VALUES (19, 'Bright Rose', 'modern', 'Tarsus', 607, 234, '2008-08-12');
INSERT INTO tbl_truck VALUES (20, 'Lucky Raven', 'rare', 'Orion', 629, 2, '2016-03-17');
INSERT INTO tbl_truck VALUES (21, 'Noble Rose', 'limited', 'Orion', 831, 53, '2012-07-03');
INSERT INTO tbl_truck VALUES (22, 'Rapid Anchor', 'rare', 'Tarsus', 317, 88, '2011-12-28');
INSERT INTO tbl_truck VALUES (23, 'Velvet Storm', 'luxury', 'Orion', 495, 151, '2000-04-06');
INSERT INTO tbl_truck VALUES (24, 'Misty Cedar', 'luxury', 'Orion', 477, 337, '2013-05-21');
INSERT INTO tbl_truck VALUES (25, 'Iron Anchor', 'luxury', 'Hexa', 648, 10, '2003-05-17');
INSERT INTO tbl_truck VALUES (26, 'Misty Lantern', 'luxury', 'Hexa', 765, 377, '2015-08-24');
INSERT INTO tbl_truck VALUES (27, 'Sunny Cedar', 'rare', 'Hexa', 305, 113, '2015-04-13');
INSERT INTO tbl_truck VALUES (28, 'Sunny Dragon', 'rare', 'Tarsus', 356, 124, '2016-01-15');
INSERT INTO tbl_truck VALUES (29, 'Wild Orchid', 'limited', 'Arden', 681, 299, '2000-10-02');
INSERT INTO tbl_truck VALUES (30, 'Sunny Raven', 'rare', 'Hexa', 581, 362, '2020-11-20');
INSERT INTO tbl_truck VALUES (31, 'Wild Ember', 'limited', 'Hexa', 440, 331, '2002-02-03');
INSERT INTO tbl_truck VALUES (32, 'Lucky Anchor', 'modern', 'Luma', 518, 11, '2018-01-19');
INSERT INTO tbl_truck VALUES (33, 'Rapid Storm', 'modern', 'Hexa', 217, 254, '2019-10-21');
INSERT INTO tbl_truck VALUES (34, 'Rapid Orchid', 'luxury', 'Tarsus', 810, 354, '2008-11-20');
INSERT INTO tbl_truck VALUES (35, 'Grand Harvest', 'modern', 'Arden', 240, 188, '2018-02-15');
CREATE TABLE loa (
  id INTEGER PRIMARY KEY,
  load_code TEXT NOT NULL,
  wthr TEXT NOT NULL,
  quarter TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  minutes_n INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  worker_key INTEGER NOT NULL,
  truck_key INTEGER NOT NULL,
  FOREIGN KEY (worker_key) REFERENCES tbl_worker(wrk_no),
  FOREIGN KEY (truck_key) REFERENCES tbl_truck(truck_id)
);
INSERT INTO loa VALUES (1, 'W905', 'sunny', 'spring', 803, 24, '2013-12-12', 21, 25);
INSERT INTO loa VALUES (2, 'W861', 'sunny', 'spring', 208, 174, '2021-02-05', 29, 30);
INSERT INTO loa VALUES (3, 'W480', 'foggy', 'spring', 877, 38, '2010-10-05', 7, 28);
INSERT INTO loa VALUES (4, 'W745', 'sunny', 'winter', 778, 348, '2022-07-05', 25, 20);
INSERT INTO loa VALUES (5, 'W117', 'rainy', 'spring', 554, 180, '2019-01-26', 26, 32);
INSERT INTO loa VALUES (6, 'W581', 'foggy', 'spring', 892, 143, '2020-11-18', 29, 33);
INSERT INTO loa VALUES (7, 'W421', 'rainy', 'spring', 434, 272, '2018-08-09', 1, 8);
INSERT INTO loa VALUES (8, 'W987', 'foggy', 'spring', 517, 13, '2014-07-10', 3, 12);
INSERT INTO loa VALUES (9, 'W435', 'snowy', 'spring', 668, 410, '2020-02-11', 16, 5);
INSERT INTO loa VALUES (10, 'W488', 'cloudy', 'autumn', 830, 43, '2023-09-12', 11, 32);
INSERT INTO loa VALUES (11, 'W972', 'cloudy', 'winter', 173, 322, '2012-09-25', 18, 8);
INSERT INTO loa VALUES (12, 'W202', 'foggy', 'spring', 513, 9, '2010-02-14', 8, 12);
INSERT INTO loa VALUES (13, 'W970', 'foggy', 'spring', 142, 272, '2024-02-03', 8, 25);
INSERT INTO loa VALUES (14, 'W620', 'rainy', 'spring', 370, 117, '2020-05-21', 24, 26);
INSERT INTO loa VALUES (15, 'W815', 'sunny', 'spring', 110, 330, '2019-12-16', 22, 30);
INSERT INTO loa VALUES (16, 'W968', 'rainy', 'spring', 228, 47, '2020-06-14', 18, 3);
INSERT INTO loa VALUES (17, 'W442', 'foggy', 'autumn', 360, 45, '2020-04-27', 24, 26);
INSERT INTO loa VALUES (18, 'W732', 'snowy', 'spring', 195, 263, '2019-06-17', 26, 23);
INSERT INTO loa VALUES (19, 'W611', 'foggy', 'winter', 558, 370, '2022-05-16', 29, 29);
INSERT INTO loa VALUES (20, 'W899', 'rainy', 'spring', 267, 324, '2019-08-10', 21, 35);
INSERT INTO loa VALUES (21, 'W472', 'snowy', 'spring', 307, 33, '2014-11-01', 1, 33);
INSERT INTO loa VALUES (22, 'W761', 'cloudy', 'spring', 604, 182, '2020-03-06', 18, 35);
INSERT INTO loa VALUES (23, 'W466', 'foggy', 'spring', 209, 368, '2018-03-08', 25, 6);
INSERT INTO loa VALUES (24, 'W575', 'sunny', 'autumn', 949, 322, '2024-10-25', 29, 26);
INSERT INTO loa VALUES (25, 'W173', 'sunny', 'autumn', 32, 242, '2014-04-22', 3, 20);
INSERT INTO loa VALUES (26, 'W826', 'rainy', 'spring', 766, 196, '2015-08-14', 16, 4);
INSERT INTO loa VALUES (27, 'W127', 'sunny', 'spring', 406, 336, '2020-07-18', 16, 1);
INSERT INTO loa VALUES (28, 'W898', 'sunny', 'spring', 241, 418, '2022-01-07', 18, 12);
INSERT INTO loa VALUES (29, 'W543', 'foggy', 'autumn', 157, 459, '2024-02-06', 9, 32);
INSERT INTO loa VALUES (30, 'W176', 'sunny', 'spring', 738, 24, '2014-05-04', 15, 28);
INSERT INTO loa VALUES (31, 'W595', 'snowy', 'spring', 571, 471, '2020-10-11', 7, 2);
INSERT INTO loa VALUES (32, 'W870', 'rainy', 'autumn', 95, 87, '2018-09-06', 6, 25);
INSERT INTO loa VALUES (33, 'W819', 'snowy', 'spring', 65, 455, '2023-08-12', 5, 26);
INSERT INTO loa VALUES (34, 'W284', 'sunny', 'autumn', 586, 150, '2011-02-08', 3, 8);
INSERT INTO loa VALUES (35, 'W286', 'foggy', 'spring', 259, 358, '2016-08-12', 25, 16);
INSERT INTO loa VALUES (36, 'W376', 'sunny', 'spring', 214, 441, '2012-04-18', 3, 29);
INSERT INTO loa VALUES (37, 'W653', 'rainy', 'autumn', 672, 373, '2010-10-01', 3, 20);
INSERT INTO loa VALUES (38, 'W651', 'foggy', 'spring', 580, 187, '2020-08-21', 30, 30);
INSERT INTO loa VALUES (39, 'W719', 'snowy', 'spring', 193, 265, '2019-02-22', 24, 21);
INSERT INTO loa VALUES (40, 'W256', 'snowy', 'summer', 718, 105, '2016-02-18', 16, 29);
INSERT INTO loa VALUES (41, 'W613', 'foggy', 'autumn', 808, 219, '2013-12-20', 9, 23);
INSERT INTO loa VALUES (42, 'W859', 'sunny', 'summer', 694, 399, '2016-10-19', 24, 2);
INSERT INTO loa VALUES (43, 'W663', 'sunny', 'spring', 766, 12, '2024-09-23', 6, 35);
INSERT INTO loa VALUES (44, 'W855', 'snowy', 'winter', 442, 222, '2016-07-03', 9, 31);
INSERT INTO loa VALUES (45, 'W974', 'foggy', 'spring', 149, 128, '2016-05-17', 25, 6);
INSERT INTO loa VALUES (46, 'W533', 'sunny', 'autumn', 874, 403, '2023-02-03', 18, 24);
INSERT INTO loa VALUES (47, 'W138', 'sunny', 'spring', 546, 193, '2024-02-06', 22, 27);
INSERT INTO loa VALUES (48, 'W288', 'sunny', 'spring', 487, 353, '2014-05-10', 7, 8);
INSERT INTO loa VALUES (49, 'W408', 'snowy', 'autumn', 869, 184, '2018-11-10', 1, 23);
INSERT INTO loa VALUES (50, 'W673', 'cloudy', 'spring', 741, 462, '2011-01-03', 1, 27);
INSERT INTO loa VALUES (51, 'W686', 'sunny', 'autumn', 303, 205, '2020-08-19', 25, 28);
INSERT INTO loa VALUES (52, 'W811', 'rainy', 'spring', 856, 335, '2013-02-22', 3, 7);
INSERT INTO loa VALUES (53, 'W240', 'sunny', 'spring', 83, 147, '2022-07-06', 16, 28);
INSERT INTO loa VALUES (54, 'W150', 'foggy', 'autumn', 686, 68, '2020-01-01', 20, 22);
INSERT INTO loa VALUES (55, 'W576', 'rainy', 'winter', 363, 77, '2016-05-04', 22, 16);
INSERT INTO loa VALUES (56, 'W437', 'rainy', 'spring', 640, 444, '2024-06-21', 26, 27);
INSERT INTO loa VALUES (57, 'W723', 'foggy', 'spring', 24, 354, '2022-08-19', 20, 18);
INSERT INTO loa VALUES (58, 'W883', 'foggy', 'spring', 528, 168, '2016-12-23', 29, 11);
INSERT INTO loa VALUES (59, 'W926', 'rainy', 'summer', 297, 479, '2022-11-11', 9, 2);
INSERT INTO loa VALUES (60, 'W313', 'rainy', 'spring', 492, 86, '2016-08-12', 6, 33);
INSERT INTO loa VALUES (61, 'W373', 'cloudy', 'autumn', 192, 70, '2022-01-21', 1, 5);
INSERT INTO loa VALUES (62, 'W977', 'sunny', 'autumn', 112, 282, '2024-02-04', 24, 8);
INSERT INTO loa VALUES (63, 'W133', 'snowy', 'spring', 75, 298, '2022-04-21', 5, 25);
INSERT INTO loa VALUES (64, 'W804', 'sunny', 'summer', 130, 413, '2013-01-17', 4, 10);
INSERT INTO loa VALUES (65, 'W584', 'sunny', 'summer', 609, 287, '2014-02-03', 11, 10);
INSERT INTO loa VALUES (66, 'W637', 'snowy', 'spring', 852, 109, '2023-01-25', 20, 2);
INSERT INTO loa VALUES (67, 'W685', 'sunny', 'spring', 938, 334, '2014-06-19', 26, 32);
INSERT INTO loa VALUES (68, 'W104', 'sunny', 'spring', 746, 131, '2021-08-03', 9, 12);
INSERT INTO loa VALUES (69, 'W491', 'rainy', 'autumn', 361, 146, '2021-03-16', 7, 1);
INSERT INTO loa VALUES (70, 'W426', 'sunny', 'summer', 688, 146, '2023-11-22', 1, 8);
INSERT INTO loa VALUES (71, 'W392', 'sunny', 'summer', 824, 262, '2022-09-18', 20, 8);
INSERT INTO loa VALUES (72, 'W269', 'snowy', 'winter', 928, 303, '2010-07-02', 8, 31);
INSERT INTO loa VALUES (73, 'W164', 'sunny', 'autumn', 627, 250, '2017-04-26', 26, 29);
INSERT INTO loa VALUES (74, 'W608', 'snowy', 'autumn', 611, 389, '2021-06-02', 16, 29);
INSERT INTO loa VALUES (75, 'W912', 'rainy', 'autumn', 186, 23, '2014-04-07', 16, 26);
INSERT INTO loa VALUES (76, 'W352', 'rainy', 'spring', 68, 324, '2024-11-13', 22, 23);
INSERT INTO loa VALUES (77, 'W223', 'rainy', 'spring', 688, 66, '2011-04-02', 7, 1);
INSERT INTO loa VALUES (78, 'W509', 'rainy', 'autumn', 908, 479, '2014-01-10', 30, 5);
INSERT INTO loa VALUES (79, 'W652', 'sunny', 'autumn', 653, 245, '2014-04-19', 3, 14);
INSERT INTO loa VALUES (80, 'W414', 'rainy', 'spring', 853, 171, '2014-09-15', 24, 30);
INSERT INTO loa VALUES (81, 'W938', 'rainy', 'spring', 773, 254, '2021-11-17', 7, 22);
INSERT INTO loa VALUES (82, 'W699', 'snowy', 'autumn', 210, 166, '2010-11-15', 16, 20);
INSERT INTO loa VALUES (83, 'W550', 'sunny', 'summer', 349, 150, '2014-08-01', 7, 9);
INSERT INTO loa VALUES (84, 'W382', 'snowy', 'spring', 682, 105, '2016-06-11', 29, 29);
INSERT INTO loa VALUES (85, 'W358', 'sunny', 'autumn', 423, 174, '2012-02-28', 16, 32);
INSERT INTO loa VALUES (86, 'W227', 'snowy', 'spring', 201, 161, '2014-07-20', 8, 24);
INSERT INTO loa VALUES (87, 'W617', 'sunny', 'autumn', 849, 102, '2010-06-22', 8, 22);
INSERT INTO loa VALUES (88, 'W130', 'sunny', 'summer', 442, 379, '2010-04-16', 6, 29);
INSERT INTO loa VALUES (89, 'W385', 'cloudy', 'winter', 537, 238, '2021-09-21', 7, 12);
INSERT INTO loa VALUES (90, 'W490', 'sunny', 'winter', 361, 76, '2018-09-09', 22, 32);
INSERT INTO loa VALUES (91, 'W934', 'rainy', 'spring', 505, 154, '2022-07-12', 11, 18);
INSERT INTO loa VALUES (92, 'W494', 'snowy', 'spring', 745, 173, '2022-08-06', 16, 18);
INSERT INTO loa VALUES (93, 'W808', 'snowy', 'summer', 516, 224, '2013-09-06', 3, 17);
INSERT INTO loa VALUES (94, 'W521', 'foggy', 'winter', 155, 177, '2016-11-18', 11, 14);
INSERT INTO loa VALUES (95, 'W430', 'foggy', 'spring', 720, 440, '2010-06-15', 22, 29);
INSERT INTO loa VALUES (96, 'W323', 'rainy', 'spring', 533, 417, '2012-09-06', 28, 23);
INSERT INTO loa VALUES (97, 'W479', 'cloudy', 'autumn', 674, 33, '2016-01-26', 21, 18);
INSERT INTO loa VALUES (98, 'W360', 'rainy', 'winter', 655, 29, '2019-04-18', 25, 21);
INSERT INTO loa VALUES (99, 'W629', 'snowy', 'winter', 685, 239, '2018-02-01', 16, 23);
INSERT INTO loa VALUES (100, 'W481', 'snowy', 'autumn', 323, 232, '2018-03-05', 11, 3);
INSERT INTO loa VALUES (101, 'W556', 'rainy', 'spring', 13, 110, '2014-05-16', 1, 12);
INSERT INTO loa VALUES (102, 'W265', 'foggy', 'spring', 195, 96, '2014-09-11', 25, 6);
INSERT INTO loa VALUES (103, 'W601', 'rainy', 'autumn', 857, 397, '2018-01-24', 22, 16);
INSERT INTO loa VALUES (104, 'W303', 'sunny', 'winter', 535, 55, '2013-09-25', 9, 6);
INSERT INTO loa VALUES (105, 'W671', 'snowy', 'spring', 574, 79, '2016-10-05', 19, 16);
INSERT INTO loa VALUES (106, 'W625', 'sunny', 'spring', 221, 471, '2014-03-24', 25, 27);
INSERT INTO loa VALUES (107, 'W194', 'cloudy', 'autumn', 15, 190, '2015-06-15', 11, 32);
INSERT INTO loa VALUES (108, 'W165', 'snowy', 'spring', 761, 436, '2024-10-17', 5, 2);
INSERT INTO loa VALUES (109, 'W623', 'rainy', 'spring', 287, 303, '2012-11-14', 9, 3);
INSERT INTO loa VALUES (110, 'W291', 'sunny', 'autumn', 532, 419, '2021-05-09', 7, 30);
INSERT INTO loa VALUES (111, 'W677', 'snowy', 'spring', 235, 413, '2019-09-21', 18, 30);
INSERT INTO loa VALUES (112, 'W579', 'rainy', 'spring', 776, 315, '2011-06-14', 19, 27);
INSERT INTO loa VALUES (113, 'W565', 'foggy', 'spring', 935, 323, '2017-07-01', 7, 30);
INSERT INTO loa VALUES (114, 'W857', 'cloudy', 'autumn', 341, 76, '2020-01-12', 9, 25);
INSERT INTO loa VALUES (115, 'W347', 'rainy', 'spring', 908, 174, '2023-12-18', 8, 16);
INSERT INTO loa VALUES (116, 'W696', 'snowy', 'autumn', 737, 299, '2010-06-20', 19, 30);
INSERT INTO loa VALUES (117, 'W909', 'sunny', 'autumn', 395, 63, '2014-02-15', 20, 6);
INSERT INTO loa VALUES (118, 'W362', 'rainy', 'autumn', 49, 382, '2023-11-16', 29, 33);
INSERT INTO loa VALUES (119, 'W125', 'rainy', 'spring', 207, 37, '2013-12-18', 5, 24);
INSERT INTO loa VALUES (120, 'W306', 'rainy', 'summer', 911, 169, '2023-05-02', 7, 14);

CREATE TABLE tbl_student (
  student_id INTEGER PRIMARY KEY,
  student_name TEXT NOT NULL,
  short_grade TEXT NOT NULL,
  faimflikom TEXT NOT NULL,
  fisnotbis_plouscleatdrat INTEGER NOT NULL,
  basic_tax INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO tbl_student VALUES (1, 'Grilskoschoun Quaivutshur', 'night', 'legal', 43, 8525, '1997-10-20');
INSERT INTO tbl_student VALUES (2, 'Tara Evans', 'night', 'legal', 23, 4285, '1993-01-16');
INSERT INTO tbl_student VALUES (3, 'Henry Silva', 'night', 'sondjitkrair', 71, 4536, '1990-06-23');
INSERT INTO tbl_student VALUES (4, 'Bratchai Shestairhan', 'early', 'legal', 44, 8608, '2002-03-06');
INSERT INTO tbl_student VALUES (5, 'Heamchailwat Measshea', 'night', 'legal', 70, 5552, '2007-09-25');
INSERT INTO tbl_student VALUES (6, 'Terfashuck Koutclin', 'geckstirgril', 'sondjitkrair', 50, 4313, '2001-07-01');
INSERT INTO tbl_student VALUES (7, 'Zitgu Thelrand', 'kaistrer', 'krendsendtean', 25, 1430, '2001-09-20');
INSERT INTO tbl_student VALUES (8, 'Fiona Clark', 'early', 'krendsendtean', 26, 7239, '1997-12-08');
INSERT INTO tbl_student VALUES (9, 'Shackme Potbiszond', 'night', 'krendsendtean', 41, 3872, '2007-05-16');
INSERT INTO tbl_student VALUES (10, 'Tara Park', 'geckstirgril', 'legal', 77, 8169, '1990-11-17');
INSERT INTO tbl_student VALUES (11, 'Skonddu Shithebrair', 'geckstirgril', 'legal', 50, 9714, '2001-07-18');
INSERT INTO tbl_student VALUES (12, 'Chearskean Brearnetgra', 'geckstirgril', 'krendsendtean', 74, 3197, '1997-09-11');
INSERT INTO tbl_student VALUES (13, 'Leandtreantrean Dondquos', 'weekend', 'krendsendtean', 33, 5728, '2011-10-10');
INSERT INTO tbl_student VALUES (14, 'Sheantearbot Tundploltound', 'night', 'training', 78, 1710, '2002-12-17');
INSERT INTO tbl_student VALUES (15, 'Krunstul Bailgrait', 'kaistrer', 'krendsendtean', 28, 4015, '2015-12-24');
INSERT INTO tbl_student VALUES (16, 'Dainzonpean Venwaitnem', 'night', 'legal', 31, 2043, '1992-10-28');
INSERT INTO tbl_student VALUES (17, 'Rotrain Brealbem', 'early', 'legal', 35, 3038, '2002-03-08');
INSERT INTO tbl_student VALUES (18, 'Bufloun Peckraitpu', 'early', 'training', 64, 9287, '1990-06-20');
INSERT INTO tbl_student VALUES (19, 'Peter Larsen', 'early', 'krendsendtean', 54, 2887, '2002-06-19');
INSERT INTO tbl_student VALUES (20, 'Hanna Fischer', 'early', 'legal', 51, 5550, '2000-12-05');
INSERT INTO tbl_student VALUES (21, 'Lena Kaya', 'night', 'legal', 46, 9603, '2012-09-17');
INSERT INTO tbl_student VALUES (22, 'Kevin Davis', 'early', 'krendsendtean', 41, 3305, '1999-01-25');
INSERT INTO tbl_student VALUES (23, 'Iris Nash', 'kaistrer', 'legal', 33, 8692, '1999-06-15');
INSERT INTO tbl_student VALUES (24, 'Droundrouslaind Wefaim', 'early', 'krendsendtean', 39, 2904, '1985-09-24');
INSERT INTO tbl_student VALUES (25, 'Traindjairjea Theatgrendkron', 'early', 'krendsendtean', 78, 3928, '1989-12-05');
INSERT INTO tbl_student VALUES (26, 'Dumjonmos Nusga', 'night', 'krendsendtean', 24, 8993, '1985-05-22');
INSERT INTO tbl_student VALUES (27, 'Kamrahond Plaitfosfland', 'early', 'krendsendtean', 65, 9760, '2006-01-17');
INSERT INTO tbl_student VALUES (28, 'Zashougreat Skackbardril', 'night', 'krendsendtean', 45, 3291, '2006-03-20');
INSERT INTO tbl_student VALUES (29, 'Kevin Price', 'kaistrer', 'legal', 41, 5278, '1988-01-26');
INSERT INTO tbl_student VALUES (30, 'Ana Cohen', 'kaistrer', 'legal', 51, 6128, '2021-06-16');
CREATE TABLE tbl_course (
  course_id INTEGER PRIMARY KEY,
  course_name TEXT NOT NULL,
  skorgorchoum TEXT NOT NULL,
  light_level TEXT NOT NULL,
  safe_budget INTEGER NOT NULL,
  price INTEGER NOT NULL,
  mokrurstoum TEXT NOT NULL
);
INSERT INTO tbl_course VALUES (1, 'Secret Cedar', 'clay', 'Nimbus', 75, 39, '2023-01-04');
INSERT INTO tbl_course VALUES (2, 'Poundzi Wekaickchand', 'wool', 'boulchi', 6, 782, '1969-09-11');
INSERT INTO tbl_course VALUES (3, 'Roubul Vuslun', 'wool', 'Luma', 71, 52, '1975-04-09');
INSERT INTO tbl_course VALUES (4, 'Naindshurplea Trafock', 'hirflugout', 'Velmar', 48, 613, '2016-12-15');
INSERT INTO tbl_course VALUES (5, 'Deantind Kroumbren', 'hirflugout', 'boulchi', 25, 935, '1989-09-12');
INSERT INTO tbl_course VALUES (6, 'Fleamflait Zomealdra', 'clay', 'boulchi', 23, 888, '1985-04-14');
INSERT INTO tbl_course VALUES (7, 'Grand Beacon', 'clay', 'Corvo', 26, 453, '1969-12-01');
INSERT INTO tbl_course VALUES (8, 'Ancient Dragon', 'hirflugout', 'boulchi', 4, 393, '1960-12-16');
INSERT INTO tbl_course VALUES (9, 'Rapid Cedar', 'wool', 'boulchi', 42, 986, '1981-08-17');
INSERT INTO tbl_course VALUES (10, 'Rapid Raven', 'wool', 'Corvo', 100, 756, '1987-05-11');
INSERT INTO tbl_course VALUES (11, 'Mighty Orchid', 'clay', 'Luma', 11, 710, '1960-12-28');
INSERT INTO tbl_course VALUES (12, 'Parstet Drotveatvat', 'wool', 'Corvo', 80, 908, '2007-06-25');
INSERT INTO tbl_course VALUES (13, 'Jubensten Tundri', 'hirflugout', 'Velmar', 14, 646, '2017-11-26');
INSERT INTO tbl_course VALUES (14, 'Misty Meadow', 'marble', 'boulchi', 67, 775, '1962-11-16');
INSERT INTO tbl_course VALUES (15, 'Tirja Vamfol', 'marble', 'Luma', 41, 557, '1973-02-06');
INSERT INTO tbl_course VALUES (16, 'Ancient Anchor', 'hirflugout', 'Luma', 99, 100, '2005-09-09');
INSERT INTO tbl_course VALUES (17, 'Cleandsel Jetlout', 'hirflugout', 'boulchi', 17, 589, '1998-03-27');
INSERT INTO tbl_course VALUES (18, 'Paimemfland Namskout', 'wool', 'Luma', 23, 724, '2006-12-20');
INSERT INTO tbl_course VALUES (19, 'Lonely Harvest', 'marble', 'Velmar', 4, 179, '1990-02-12');
INSERT INTO tbl_course VALUES (20, 'Stickrim Krutkrudraim', 'hirflugout', 'Luma', 79, 916, '1985-06-08');
INSERT INTO tbl_course VALUES (21, 'Bitshoul Neawaickcleas', 'plastic', 'boulchi', 63, 838, '1973-10-05');
INSERT INTO tbl_course VALUES (22, 'Flelunour Chickgean', 'wool', 'boulchi', 79, 701, '2022-02-05');
INSERT INTO tbl_course VALUES (23, 'Seackpilquu Zimclal', 'marble', 'boulchi', 79, 817, '1978-01-27');
INSERT INTO tbl_course VALUES (24, 'Thatbrairstea Stoutclen', 'marble', 'boulchi', 79, 25, '2018-05-06');
INSERT INTO tbl_course VALUES (25, 'Gandchal Tockdregreack', 'hirflugout', 'Velmar', 70, 548, '2003-04-13');
INSERT INTO tbl_course VALUES (26, 'Kroundthur Zutta', 'plastic', 'Nimbus', 72, 983, '2003-07-28');
INSERT INTO tbl_course VALUES (27, 'Iron Cedar', 'hirflugout', 'Luma', 71, 66, '1974-08-02');
INSERT INTO tbl_course VALUES (28, 'Sunny Dragon', 'marble', 'Nimbus', 55, 721, '2021-03-24');
INSERT INTO tbl_course VALUES (29, 'Choundtrumstol Geabendkil', 'marble', 'boulchi', 72, 700, '1986-03-09');
INSERT INTO tbl_course VALUES (30, 'Roumtheck Punchesti', 'plastic', 'Corvo', 81, 989, '1978-06-26');
INSERT INTO tbl_course VALUES (31, 'Proud Comet', 'wool', 'boulchi', 74, 18, '2008-02-22');
INSERT INTO tbl_course VALUES (32, 'Royal Orchid', 'clay', 'Luma', 84, 320, '1963-06-27');
CREATE TABLE tbl_exam (
  exam_id INTEGER PRIMARY KEY,
  exam_name TEXT NOT NULL,
  long_track TEXT NOT NULL,
  common_format TEXT NOT NULL,
  paljeas INTEGER NOT NULL,
  outer_loss INTEGER NOT NULL,
  heavy_audit TEXT NOT NULL,
  student_id INTEGER NOT NULL,
  course_id INTEGER NOT NULL,
  FOREIGN KEY (student_id) REFERENCES tbl_student(student_id),
  FOREIGN KEY (course_id) REFERENCES tbl_course(course_id)
);
INSERT INTO tbl_exam VALUES (1, 'P354', 'traiflackteack', 'winter', 24, 47, '2023-11-08', 20, 3);
INSERT INTO tbl_exam VALUES (2, 'P929', 'traiflackteack', 'winter', 109, 34, '2013-01-09', 8, 5);
INSERT INTO tbl_exam VALUES (3, 'P176', 'traiflackteack', 'trealuquur', 13, 32, '2015-11-21', 25, 5);
INSERT INTO tbl_exam VALUES (4, 'P829', 'stebeagou', 'trealuquur', 207, 12, '2011-05-18', 29, 8);
INSERT INTO tbl_exam VALUES (5, 'P566', 'traiflackteack', 'winter', 267, 50, '2021-12-03', 16, 24);
INSERT INTO tbl_exam VALUES (6, 'P824', 'stebeagou', 'trealuquur', 41, 36, '2019-09-05', 23, 13);
INSERT INTO tbl_exam VALUES (7, 'P260', 'traiflackteack', 'flealnindvet', 207, 46, '2024-12-18', 16, 13);
INSERT INTO tbl_exam VALUES (8, 'P315', 'nashelhaick', 'trealuquur', 186, 7, '2010-11-06', 9, 8);
INSERT INTO tbl_exam VALUES (9, 'P994', 'traiflackteack', 'winter', 115, 19, '2012-10-05', 7, 8);
INSERT INTO tbl_exam VALUES (10, 'P969', 'high', 'winter', 21, 29, '2024-05-28', 7, 21);
INSERT INTO tbl_exam VALUES (11, 'P230', 'stebeagou', 'winter', 56, 55, '2021-12-06', 10, 14);
INSERT INTO tbl_exam VALUES (12, 'P121', 'stebeagou', 'winter', 186, 55, '2016-05-27', 16, 12);
INSERT INTO tbl_exam VALUES (13, 'P228', 'stebeagou', 'trealuquur', 19, 7, '2018-12-06', 11, 16);
INSERT INTO tbl_exam VALUES (14, 'P805', 'traiflackteack', 'flealnindvet', 272, 7, '2015-02-10', 15, 5);
INSERT INTO tbl_exam VALUES (15, 'P503', 'traiflackteack', 'winter', 186, 14, '2011-06-14', 15, 5);
INSERT INTO tbl_exam VALUES (16, 'P735', 'traiflackteack', 'flealnindvet', 154, 51, '2013-02-20', 29, 17);
INSERT INTO tbl_exam VALUES (17, 'P118', 'stebeagou', 'winter', 63, 12, '2022-10-02', 2, 24);
INSERT INTO tbl_exam VALUES (18, 'P628', 'stebeagou', 'trealuquur', 187, 31, '2021-06-08', 2, 16);
INSERT INTO tbl_exam VALUES (19, 'P873', 'traiflackteack', 'spring', 38, 34, '2018-12-28', 26, 8);
INSERT INTO tbl_exam VALUES (20, 'P231', 'traiflackteack', 'winter', 298, 18, '2011-04-26', 20, 21);
INSERT INTO tbl_exam VALUES (21, 'P297', 'stebeagou', 'winter', 255, 41, '2024-11-02', 15, 28);
INSERT INTO tbl_exam VALUES (22, 'P902', 'stebeagou', 'trealuquur', 105, 12, '2014-07-27', 15, 6);
INSERT INTO tbl_exam VALUES (23, 'P966', 'traiflackteack', 'trealuquur', 140, 46, '2020-02-05', 28, 22);
INSERT INTO tbl_exam VALUES (24, 'P590', 'traiflackteack', 'winter', 129, 4, '2022-04-28', 25, 28);
INSERT INTO tbl_exam VALUES (25, 'P847', 'traiflackteack', 'flealnindvet', 106, 24, '2022-05-01', 25, 31);
INSERT INTO tbl_exam VALUES (26, 'P178', 'traiflackteack', 'winter', 24, 52, '2021-07-11', 10, 11);
INSERT INTO tbl_exam VALUES (27, 'P340', 'high', 'flealnindvet', 79, 24, '2012-09-18', 2, 30);
INSERT INTO tbl_exam VALUES (28, 'P823', 'stebeagou', 'trealuquur', 152, 17, '2017-01-03', 11, 22);
INSERT INTO tbl_exam VALUES (29, 'P792', 'traiflackteack', 'winter', 8, 43, '2014-08-13', 22, 30);
INSERT INTO tbl_exam VALUES (30, 'P973', 'traiflackteack', 'spring', 164, 37, '2014-04-20', 9, 23);
INSERT INTO tbl_exam VALUES (31, 'P655', 'traiflackteack', 'winter', 73, 2, '2017-01-18', 21, 11);
INSERT INTO tbl_exam VALUES (32, 'P893', 'stebeagou', 'spring', 83, 40, '2010-10-21', 4, 11);
INSERT INTO tbl_exam VALUES (33, 'P841', 'high', 'spring', 92, 18, '2016-08-08', 24, 18);
INSERT INTO tbl_exam VALUES (34, 'P576', 'high', 'winter', 94, 41, '2019-06-06', 25, 16);
INSERT INTO tbl_exam VALUES (35, 'P944', 'traiflackteack', 'spring', 59, 18, '2016-05-24', 20, 23);
INSERT INTO tbl_exam VALUES (36, 'P524', 'stebeagou', 'winter', 198, 37, '2011-04-23', 2, 6);
INSERT INTO tbl_exam VALUES (37, 'P965', 'traiflackteack', 'spring', 1, 56, '2018-05-10', 4, 22);
INSERT INTO tbl_exam VALUES (38, 'P666', 'nashelhaick', 'winter', 16, 35, '2024-08-11', 20, 31);
INSERT INTO tbl_exam VALUES (39, 'P380', 'traiflackteack', 'winter', 300, 37, '2016-02-18', 2, 8);
INSERT INTO tbl_exam VALUES (40, 'P499', 'traiflackteack', 'winter', 195, 16, '2024-06-28', 2, 3);
INSERT INTO tbl_exam VALUES (41, 'P884', 'traiflackteack', 'trealuquur', 236, 60, '2012-10-20', 8, 13);
INSERT INTO tbl_exam VALUES (42, 'P683', 'traiflackteack', 'spring', 200, 59, '2015-11-09', 26, 10);
INSERT INTO tbl_exam VALUES (43, 'P840', 'traiflackteack', 'trealuquur', 95, 3, '2024-01-14', 12, 22);
INSERT INTO tbl_exam VALUES (44, 'P715', 'stebeagou', 'winter', 9, 0, '2023-07-21', 20, 20);
INSERT INTO tbl_exam VALUES (45, 'P432', 'traiflackteack', 'winter', 244, 24, '2017-03-18', 12, 6);
INSERT INTO tbl_exam VALUES (46, 'P214', 'traiflackteack', 'trealuquur', 136, 35, '2013-07-06', 2, 21);
INSERT INTO tbl_exam VALUES (47, 'P813', 'traiflackteack', 'winter', 129, 29, '2016-01-22', 12, 24);
INSERT INTO tbl_exam VALUES (48, 'P112', 'stebeagou', 'spring', 32, 2, '2023-11-14', 29, 4);
INSERT INTO tbl_exam VALUES (49, 'P485', 'traiflackteack', 'trealuquur', 138, 28, '2017-07-14', 3, 20);
INSERT INTO tbl_exam VALUES (50, 'P828', 'traiflackteack', 'winter', 140, 19, '2023-12-15', 2, 1);
INSERT INTO tbl_exam VALUES (51, 'P333', 'traiflackteack', 'winter', 111, 55, '2022-10-25', 22, 18);
INSERT INTO tbl_exam VALUES (52, 'P459', 'traiflackteack', 'trealuquur', 68, 34, '2019-07-17', 9, 11);
INSERT INTO tbl_exam VALUES (53, 'P592', 'stebeagou', 'winter', 168, 38, '2011-10-21', 25, 31);
INSERT INTO tbl_exam VALUES (54, 'P588', 'traiflackteack', 'spring', 277, 55, '2023-03-25', 15, 16);
INSERT INTO tbl_exam VALUES (55, 'P636', 'traiflackteack', 'winter', 81, 44, '2021-12-06', 22, 11);
INSERT INTO tbl_exam VALUES (56, 'P197', 'traiflackteack', 'winter', 143, 50, '2023-10-19', 19, 29);
INSERT INTO tbl_exam VALUES (57, 'P253', 'traiflackteack', 'spring', 199, 8, '2016-04-07', 3, 23);
INSERT INTO tbl_exam VALUES (58, 'P672', 'high', 'winter', 174, 56, '2015-09-16', 20, 30);
INSERT INTO tbl_exam VALUES (59, 'P725', 'traiflackteack', 'winter', 158, 4, '2012-08-17', 2, 4);
INSERT INTO tbl_exam VALUES (60, 'P311', 'stebeagou', 'winter', 137, 27, '2011-04-23', 21, 27);
INSERT INTO tbl_exam VALUES (61, 'P377', 'traiflackteack', 'flealnindvet', 70, 32, '2017-03-03', 2, 11);
INSERT INTO tbl_exam VALUES (62, 'P476', 'traiflackteack', 'spring', 47, 42, '2015-07-05', 20, 27);
INSERT INTO tbl_exam VALUES (63, 'P471', 'traiflackteack', 'trealuquur', 74, 42, '2013-05-25', 22, 22);
INSERT INTO tbl_exam VALUES (64, 'P962', 'high', 'trealuquur', 300, 8, '2024-04-12', 7, 30);
INSERT INTO tbl_exam VALUES (65, 'P408', 'traiflackteack', 'spring', 229, 45, '2015-07-07', 2, 11);
INSERT INTO tbl_exam VALUES (66, 'P704', 'traiflackteack', 'spring', 143, 43, '2021-01-21', 18, 31);
INSERT INTO tbl_exam VALUES (67, 'P776', 'traiflackteack', 'winter', 175, 53, '2023-06-09', 29, 32);
INSERT INTO tbl_exam VALUES (68, 'P318', 'traiflackteack', 'winter', 28, 9, '2022-10-04', 10, 18);
INSERT INTO tbl_exam VALUES (69, 'P304', 'high', 'winter', 186, 27, '2023-05-19', 22, 1);
INSERT INTO tbl_exam VALUES (70, 'P910', 'traiflackteack', 'winter', 226, 47, '2021-02-22', 16, 30);
INSERT INTO tbl_exam VALUES (71, 'P619', 'traiflackteack', 'trealuquur', 194, 15, '2016-12-18', 28, 31);
INSERT INTO tbl_exam VALUES (72, 'P131', 'traiflackteack', 'trealuquur', 254, 33, '2012-04-24', 22, 21);
INSERT INTO tbl_exam VALUES (73, 'P912', 'traiflackteack', 'spring', 264, 37, '2017-06-04', 12, 22);
INSERT INTO tbl_exam VALUES (74, 'P930', 'traiflackteack', 'spring', 24, 3, '2021-07-04', 16, 9);
INSERT INTO tbl_exam VALUES (75, 'P487', 'traiflackteack', 'flealnindvet', 211, 43, '2010-10-26', 25, 13);
INSERT INTO tbl_exam VALUES (76, 'P190', 'stebeagou', 'winter', 143, 35, '2014-11-17', 21, 16);
INSERT INTO tbl_exam VALUES (77, 'P379', 'traiflackteack', 'winter', 40, 48, '2023-08-05', 24, 11);
INSERT INTO tbl_exam VALUES (78, 'P624', 'traiflackteack', 'winter', 204, 16, '2014-08-06', 22, 22);
INSERT INTO tbl_exam VALUES (79, 'P594', 'stebeagou', 'spring', 289, 33, '2021-04-28', 2, 20);
INSERT INTO tbl_exam VALUES (80, 'P953', 'high', 'trealuquur', 169, 46, '2019-05-24', 11, 20);
INSERT INTO tbl_exam VALUES (81, 'P233', 'traiflackteack', 'flealnindvet', 260, 34, '2013-11-27', 21, 32);
INSERT INTO tbl_exam VALUES (82, 'P484', 'stebeagou', 'spring', 215, 49, '2023-06-03', 3, 6);
INSERT INTO tbl_exam VALUES (83, 'P880', 'traiflackteack', 'trealuquur', 165, 3, '2024-09-01', 2, 32);
INSERT INTO tbl_exam VALUES (84, 'P906', 'high', 'winter', 113, 8, '2022-05-13', 22, 10);
INSERT INTO tbl_exam VALUES (85, 'P104', 'traiflackteack', 'winter', 67, 37, '2022-10-11', 9, 20);
INSERT INTO tbl_exam VALUES (86, 'P774', 'nashelhaick', 'trealuquur', 278, 40, '2023-02-12', 9, 30);
INSERT INTO tbl_exam VALUES (87, 'P992', 'high', 'winter', 37, 20, '2018-04-19', 22, 13);
INSERT INTO tbl_exam VALUES (88, 'P709', 'traiflackteack', 'trealuquur', 20, 0, '2022-05-19', 16, 18);
INSERT INTO tbl_exam VALUES (89, 'P258', 'stebeagou', 'trealuquur', 286, 53, '2017-02-18', 3, 22);
INSERT INTO tbl_exam VALUES (90, 'P998', 'traiflackteack', 'winter', 133, 10, '2014-08-11', 10, 18);
INSERT INTO tbl_exam VALUES (91, 'P172', 'traiflackteack', 'flealnindvet', 259, 37, '2022-04-15', 18, 22);
INSERT INTO tbl_exam VALUES (92, 'P342', 'traiflackteack', 'winter', 235, 11, '2017-11-04', 9, 13);
INSERT INTO tbl_exam VALUES (93, 'P511', 'traiflackteack', 'trealuquur', 233, 4, '2020-05-17', 21, 11);
INSERT INTO tbl_exam VALUES (94, 'P363', 'stebeagou', 'winter', 299, 45, '2016-04-19', 2, 5);
INSERT INTO tbl_exam VALUES (95, 'P514', 'nashelhaick', 'winter', 261, 9, '2020-10-04', 3, 15);
INSERT INTO tbl_exam VALUES (96, 'P425', 'stebeagou', 'spring', 154, 42, '2014-03-16', 15, 12);
INSERT INTO tbl_exam VALUES (97, 'P290', 'traiflackteack', 'winter', 129, 43, '2021-05-24', 22, 16);
INSERT INTO tbl_exam VALUES (98, 'P844', 'traiflackteack', 'spring', 174, 40, '2011-07-25', 12, 32);
INSERT INTO tbl_exam VALUES (99, 'P283', 'high', 'winter', 63, 24, '2012-06-01', 12, 6);
INSERT INTO tbl_exam VALUES (100, 'P303', 'traiflackteack', 'winter', 7, 30, '2018-06-07', 5, 22);
INSERT INTO tbl_exam VALUES (101, 'P653', 'nashelhaick', 'winter', 259, 51, '2020-07-02', 29, 6);
INSERT INTO tbl_exam VALUES (102, 'P825', 'traiflackteack', 'spring', 293, 59, '2024-09-20', 24, 5);
INSERT INTO tbl_exam VALUES (103, 'P716', 'stebeagou', 'winter', 244, 22, '2019-02-20', 23, 18);
INSERT INTO tbl_exam VALUES (104, 'P815', 'traiflackteack', 'winter', 226, 25, '2012-07-06', 25, 16);
INSERT INTO tbl_exam VALUES (105, 'P549', 'high', 'flealnindvet', 142, 41, '2024-12-22', 25, 18);
INSERT INTO tbl_exam VALUES (106, 'P623', 'high', 'trealuquur', 193, 26, '2022-09-15', 12, 31);
INSERT INTO tbl_exam VALUES (107, 'P770', 'traiflackteack', 'winter', 300, 33, '2011-08-12', 12, 14);
INSERT INTO tbl_exam VALUES (108, 'P719', 'traiflackteack', 'winter', 255, 7, '2019-04-27', 24, 22);
INSERT INTO tbl_exam VALUES (109, 'P988', 'stebeagou', 'winter', 177, 16, '2010-09-06', 15, 28);
INSERT INTO tbl_exam VALUES (110, 'P701', 'nashelhaick', 'spring', 147, 59, '2010-03-24', 18, 27);
INSERT INTO tbl_exam VALUES (111, 'P889', 'traiflackteack', 'winter', 76, 39, '2013-11-19', 20, 30);
INSERT INTO tbl_exam VALUES (112, 'P865', 'stebeagou', 'trealuquur', 288, 59, '2020-03-07', 16, 22);
INSERT INTO tbl_exam VALUES (113, 'P117', 'traiflackteack', 'winter', 99, 52, '2023-09-28', 16, 20);
INSERT INTO tbl_exam VALUES (114, 'P714', 'traiflackteack', 'spring', 109, 40, '2020-09-01', 12, 27);
INSERT INTO tbl_exam VALUES (115, 'P731', 'traiflackteack', 'spring', 12, 20, '2020-02-27', 16, 21);
INSERT INTO tbl_exam VALUES (116, 'P302', 'nashelhaick', 'trealuquur', 3, 24, '2015-01-15', 22, 15);
INSERT INTO tbl_exam VALUES (117, 'P993', 'traiflackteack', 'winter', 86, 60, '2019-12-15', 18, 21);
INSERT INTO tbl_exam VALUES (118, 'P107', 'stebeagou', 'winter', 140, 8, '2023-06-12', 2, 32);
INSERT INTO tbl_exam VALUES (119, 'P656', 'stebeagou', 'trealuquur', 163, 9, '2011-07-24', 10, 32);
INSERT INTO tbl_exam VALUES (120, 'P915', 'stebeagou', 'flealnindvet', 143, 1, '2010-06-04', 15, 18);

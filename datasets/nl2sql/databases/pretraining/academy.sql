CREATE TABLE cdt (
  cadet_id INTEGER PRIMARY KEY,
  cadet_name TEXT NOT NULL,
  grade TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  experience INTEGER NOT NULL,
  ht INTEGER NOT NULL,
  hire_dt TEXT NOT NULL
);
INSERT INTO cdt VALUES (1, 'Fiona Clark', 'trainee', 'CL', 4, 189, '2000-08-09');
INSERT INTO cdt VALUES (2, 'Gressoul Boundrol', 'lead', 'CL', 2, 165, '1999-10-20');
INSERT INTO cdt VALUES (3, 'Kaitbresvet Chekreck', 'lead', 'DAY', 33, 185, '1999-07-01');
INSERT INTO cdt VALUES (4, 'Vendskis Shonkit', 'lead', 'EA', 19, 191, '1985-12-13');
INSERT INTO cdt VALUES (5, 'Simon Owens', 'trainee', 'EA', 32, 153, '2021-05-22');
INSERT INTO cdt VALUES (6, 'Sticlailstaind Krimchea', 'lead', 'CL', 16, 202, '2004-05-22');
INSERT INTO cdt VALUES (7, 'Bella Martin', 'senior', 'WE', 7, 174, '1998-08-24');
INSERT INTO cdt VALUES (8, 'Drarmoundquum Lealrur', 'clandfoundjen', 'NI', 14, 154, '1992-04-16');
INSERT INTO cdt VALUES (9, 'Ben Kaya', 'senior', 'WE', 20, 159, '1998-01-23');
INSERT INTO cdt VALUES (10, 'Chotkom Breardouckdal', 'clandfoundjen', 'WE', 32, 181, '2016-05-13');
INSERT INTO cdt VALUES (11, 'Fiona Lopez', 'clandfoundjen', 'WE', 21, 202, '2016-06-07');
INSERT INTO cdt VALUES (12, 'Wustizom Broduckjour', 'clandfoundjen', 'EA', 31, 166, '2007-02-22');
INSERT INTO cdt VALUES (13, 'Chisjun Tumvaiku', 'lead', 'JE', 27, 170, '2013-05-13');
INSERT INTO cdt VALUES (14, 'Olivia Davis', 'clandfoundjen', 'NI', 13, 152, '2016-04-21');
INSERT INTO cdt VALUES (15, 'Lollundreand Gemshais', 'clandfoundjen', 'JE', 0, 196, '2005-01-10');
INSERT INTO cdt VALUES (16, 'Skutwusdoum Hounbaitplel', 'lead', 'WE', 34, 185, '2004-12-06');
INSERT INTO cdt VALUES (17, 'Quesreatwea Baitclandclam', 'clandfoundjen', 'WE', 22, 198, '1997-07-19');
INSERT INTO cdt VALUES (18, 'Groutmaingrund Veatbrorlir', 'trainee', 'WE', 8, 185, '2021-01-26');
INSERT INTO cdt VALUES (19, 'Liam Larsen', 'trainee', 'WE', 21, 151, '2019-03-20');
INSERT INTO cdt VALUES (20, 'Ivan Klein', 'senior', 'DAY', 34, 171, '1989-03-12');
INSERT INTO cdt VALUES (21, 'Tara Kaya', 'trainee', 'NI', 29, 165, '2020-03-24');
INSERT INTO cdt VALUES (22, 'Jack Rivera', 'lead', 'NI', 4, 165, '2011-03-07');
INSERT INTO cdt VALUES (23, 'Kate Fischer', 'trainee', 'DAY', 3, 174, '1986-03-14');
INSERT INTO cdt VALUES (24, 'Clilkuski Krickshal', 'lead', 'CL', 39, 194, '1997-07-07');
INSERT INTO cdt VALUES (25, 'Staisbrim Droustol', 'trainee', 'DAY', 1, 167, '1995-11-10');
INSERT INTO cdt VALUES (26, 'Kate Klein', 'lead', 'NI', 16, 187, '2009-03-08');
INSERT INTO cdt VALUES (27, 'Kevin Dunn', 'clandfoundjen', 'WE', 34, 186, '2013-02-03');
INSERT INTO cdt VALUES (28, 'Henry Klein', 'assistant', 'NI', 17, 161, '1994-09-26');
CREATE TABLE dormitory (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  look TEXT NOT NULL,
  sz TEXT NOT NULL,
  distance INTEGER NOT NULL,
  cap INTEGER NOT NULL,
  renewed_on TEXT NOT NULL
);
INSERT INTO dormitory VALUES (1, 'Justan', 'IND', 'huge', 316, 708, '2009-06-12');
INSERT INTO dormitory VALUES (2, 'Cleargate', 'IND', 'medium', 582, 457, '1998-01-27');
INSERT INTO dormitory VALUES (3, 'Lakewell', 'STO', 'medium', 548, 281, '1997-05-08');
INSERT INTO dormitory VALUES (4, 'Ashmouth', 'RUS', 'huge', 516, 601, '2007-04-10');
INSERT INTO dormitory VALUES (5, 'Flompeas', 'IND', 'poschul', 225, 77, '2001-05-12');
INSERT INTO dormitory VALUES (6, 'Highbury', 'STO', 'large', 18, 724, '2015-08-28');
INSERT INTO dormitory VALUES (7, 'Ashbury', 'IND', 'huge', 338, 323, '1995-08-10');
INSERT INTO dormitory VALUES (8, 'Blackton', 'IND', 'poschul', 290, 59, '2021-11-10');
INSERT INTO dormitory VALUES (9, 'Thornridge', 'RUS', 'large', 65, 274, '2012-04-07');
INSERT INTO dormitory VALUES (10, 'Westgate', 'STO', 'serzeckshound', 551, 250, '2024-05-26');
INSERT INTO dormitory VALUES (11, 'Redridge', 'IND', 'large', 85, 122, '2006-10-25');
INSERT INTO dormitory VALUES (12, 'Haimeam', 'IND', 'poschul', 272, 701, '2004-09-05');
INSERT INTO dormitory VALUES (13, 'Thornwell', 'GO', 'poschul', 113, 183, '1996-05-08');
INSERT INTO dormitory VALUES (14, 'Raimlolseal', 'IND', 'medium', 141, 231, '2008-04-10');
INSERT INTO dormitory VALUES (15, 'Feajos', 'IND', 'large', 111, 406, '2000-01-20');
INSERT INTO dormitory VALUES (16, 'Oakdale', 'IND', 'serzeckshound', 220, 189, '2012-05-24');
INSERT INTO dormitory VALUES (17, 'Trurfurquais', 'IND', 'serzeckshound', 151, 323, '1997-02-14');
INSERT INTO dormitory VALUES (18, 'Flindnenjol', 'RUS', 'serzeckshound', 432, 300, '2022-08-04');
INSERT INTO dormitory VALUES (19, 'Oakburn', 'STO', 'poschul', 112, 485, '2005-08-21');
INSERT INTO dormitory VALUES (20, 'Vougou', 'GO', 'huge', 518, 628, '1991-12-17');
INSERT INTO dormitory VALUES (21, 'Westwell', 'GO', 'huge', 444, 105, '1998-05-08');
INSERT INTO dormitory VALUES (22, 'Gildraisloul', 'RUS', 'large', 275, 151, '2001-06-27');
INSERT INTO dormitory VALUES (23, 'Skivar', 'IND', 'medium', 14, 685, '2002-02-05');
INSERT INTO dormitory VALUES (24, 'Thockthim', 'IND', 'serzeckshound', 61, 594, '2008-09-14');
INSERT INTO dormitory VALUES (25, 'Negem', 'IND', 'serzeckshound', 115, 462, '2003-03-14');
INSERT INTO dormitory VALUES (26, 'Redwell', 'RUS', 'poschul', 206, 813, '2009-01-01');
INSERT INTO dormitory VALUES (27, 'Zormoungour', 'IND', 'medium', 118, 12, '2016-05-11');
INSERT INTO dormitory VALUES (28, 'Loszour', 'RUS', 'poschul', 302, 416, '2009-07-17');
INSERT INTO dormitory VALUES (29, 'Kreandsinpit', 'IND', 'poschul', 404, 174, '2021-03-12');
INSERT INTO dormitory VALUES (30, 'Bardaiskai', 'STO', 'large', 204, 626, '1999-05-11');
CREATE TABLE trainings (
  tra_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  status TEXT NOT NULL,
  pay_m TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  sum_e INTEGER NOT NULL,
  date TEXT NOT NULL,
  cdt_ref INTEGER NOT NULL,
  dormitory_id INTEGER NOT NULL,
  FOREIGN KEY (cdt_ref) REFERENCES cdt(cadet_id),
  FOREIGN KEY (dormitory_id) REFERENCES dormitory(nr)
);
INSERT INTO trainings VALUES (1, 'M425', 'theargeadouck', 'voucher', 727, 4742, '2019-10-23', 13, 14);
INSERT INTO trainings VALUES (2, 'M474', 'open', 'invoice', 463, 3777, '2017-12-02', 1, 12);
INSERT INTO trainings VALUES (3, 'M778', 'open', 'cheque', 661, 4284, '2024-12-18', 4, 26);
INSERT INTO trainings VALUES (4, 'M950', 'theargeadouck', 'card', 784, 638, '2018-11-21', 1, 13);
INSERT INTO trainings VALUES (5, 'M855', 'theargeadouck', 'invoice', 250, 337, '2012-06-20', 19, 27);
INSERT INTO trainings VALUES (6, 'M438', 'done', 'invoice', 646, 4271, '2022-08-15', 27, 29);
INSERT INTO trainings VALUES (7, 'M660', 'theargeadouck', 'cheque', 705, 294, '2016-01-25', 27, 11);
INSERT INTO trainings VALUES (8, 'M823', 'zustrusstoul', 'cheque', 658, 1658, '2011-10-14', 28, 10);
INSERT INTO trainings VALUES (9, 'M572', 'zustrusstoul', 'cash', 317, 3638, '2010-06-11', 26, 13);
INSERT INTO trainings VALUES (10, 'M186', 'rejected', 'cash', 74, 217, '2019-08-21', 1, 2);
INSERT INTO trainings VALUES (11, 'M666', 'theargeadouck', 'cheque', 10, 2381, '2011-05-06', 15, 2);
INSERT INTO trainings VALUES (12, 'M657', 'zustrusstoul', 'cash', 512, 2886, '2022-01-25', 3, 2);
INSERT INTO trainings VALUES (13, 'M731', 'theargeadouck', 'invoice', 730, 125, '2016-10-14', 4, 2);
INSERT INTO trainings VALUES (14, 'M745', 'open', 'cheque', 21, 2933, '2017-06-19', 4, 18);
INSERT INTO trainings VALUES (15, 'M310', 'rejected', 'voucher', 200, 730, '2021-01-27', 5, 12);
INSERT INTO trainings VALUES (16, 'M847', 'rejected', 'cash', 670, 2027, '2021-05-25', 26, 8);
INSERT INTO trainings VALUES (17, 'M435', 'theargeadouck', 'cash', 581, 2575, '2017-03-15', 1, 8);
INSERT INTO trainings VALUES (18, 'M367', 'theargeadouck', 'card', 98, 233, '2022-03-22', 18, 18);
INSERT INTO trainings VALUES (19, 'M799', 'done', 'cash', 179, 2493, '2013-10-08', 1, 8);
INSERT INTO trainings VALUES (20, 'M975', 'done', 'cheque', 429, 203, '2020-12-13', 22, 2);
INSERT INTO trainings VALUES (21, 'M582', 'theargeadouck', 'cash', 196, 623, '2018-08-07', 25, 27);
INSERT INTO trainings VALUES (22, 'M674', 'open', 'voucher', 866, 4492, '2023-01-02', 3, 12);
INSERT INTO trainings VALUES (23, 'M978', 'rejected', 'cheque', 210, 3313, '2020-03-10', 3, 15);
INSERT INTO trainings VALUES (24, 'M346', 'zustrusstoul', 'voucher', 516, 4654, '2017-10-05', 14, 12);
INSERT INTO trainings VALUES (25, 'M935', 'rejected', 'cheque', 679, 2694, '2017-01-18', 26, 24);
INSERT INTO trainings VALUES (26, 'M476', 'done', 'cheque', 262, 107, '2011-09-06', 4, 19);
INSERT INTO trainings VALUES (27, 'M842', 'rejected', 'card', 885, 1406, '2017-12-04', 5, 26);
INSERT INTO trainings VALUES (28, 'M518', 'open', 'cheque', 316, 1357, '2017-10-11', 5, 18);
INSERT INTO trainings VALUES (29, 'M418', 'rejected', 'voucher', 22, 1904, '2017-11-14', 25, 27);
INSERT INTO trainings VALUES (30, 'M169', 'rejected', 'voucher', 882, 3445, '2016-03-22', 25, 26);
INSERT INTO trainings VALUES (31, 'M389', 'zustrusstoul', 'cash', 779, 3851, '2024-07-19', 4, 1);
INSERT INTO trainings VALUES (32, 'M622', 'rejected', 'card', 683, 3779, '2021-02-02', 4, 8);
INSERT INTO trainings VALUES (33, 'M504', 'zustrusstoul', 'invoice', 726, 778, '2019-10-03', 25, 23);
INSERT INTO trainings VALUES (34, 'M844', 'zustrusstoul', 'card', 428, 2560, '2022-08-10', 26, 1);
INSERT INTO trainings VALUES (35, 'M889', 'rejected', 'cheque', 735, 1136, '2014-10-26', 18, 16);
INSERT INTO trainings VALUES (36, 'M404', 'zustrusstoul', 'voucher', 431, 3368, '2016-03-03', 4, 21);
INSERT INTO trainings VALUES (37, 'M260', 'zustrusstoul', 'cheque', 44, 4235, '2011-07-06', 8, 29);
INSERT INTO trainings VALUES (38, 'M191', 'theargeadouck', 'card', 130, 3664, '2024-04-09', 1, 8);
INSERT INTO trainings VALUES (39, 'M786', 'rejected', 'card', 687, 1644, '2012-07-20', 28, 29);
INSERT INTO trainings VALUES (40, 'M827', 'zustrusstoul', 'invoice', 128, 2050, '2013-08-04', 13, 12);
INSERT INTO trainings VALUES (41, 'M756', 'done', 'card', 785, 2273, '2015-09-12', 18, 10);
INSERT INTO trainings VALUES (42, 'M433', 'done', 'voucher', 932, 3153, '2016-01-06', 15, 10);
INSERT INTO trainings VALUES (43, 'M459', 'rejected', 'cash', 43, 2731, '2017-04-25', 8, 8);
INSERT INTO trainings VALUES (44, 'M424', 'done', 'card', 230, 1341, '2021-06-11', 18, 12);
INSERT INTO trainings VALUES (45, 'M395', 'theargeadouck', 'cash', 396, 4666, '2024-10-12', 27, 1);
INSERT INTO trainings VALUES (46, 'M675', 'theargeadouck', 'card', 522, 693, '2018-03-26', 2, 23);
INSERT INTO trainings VALUES (47, 'M917', 'rejected', 'cash', 652, 4915, '2013-08-25', 5, 24);
INSERT INTO trainings VALUES (48, 'M822', 'rejected', 'card', 455, 432, '2021-07-17', 22, 13);
INSERT INTO trainings VALUES (49, 'M604', 'open', 'cash', 526, 4293, '2015-04-07', 27, 22);
INSERT INTO trainings VALUES (50, 'M201', 'open', 'card', 93, 2983, '2014-07-28', 6, 2);
INSERT INTO trainings VALUES (51, 'M415', 'rejected', 'cheque', 479, 3048, '2015-12-12', 22, 10);
INSERT INTO trainings VALUES (52, 'M632', 'rejected', 'card', 904, 1824, '2020-08-10', 22, 8);
INSERT INTO trainings VALUES (53, 'M349', 'zustrusstoul', 'voucher', 78, 2903, '2021-06-11', 26, 18);
INSERT INTO trainings VALUES (54, 'M298', 'done', 'card', 293, 1087, '2018-12-25', 15, 2);
INSERT INTO trainings VALUES (55, 'M919', 'open', 'card', 109, 4014, '2013-10-23', 5, 27);
INSERT INTO trainings VALUES (56, 'M896', 'zustrusstoul', 'invoice', 635, 4049, '2021-09-02', 6, 1);
INSERT INTO trainings VALUES (57, 'M586', 'rejected', 'card', 427, 2777, '2023-03-05', 4, 8);
INSERT INTO trainings VALUES (58, 'M515', 'open', 'cheque', 386, 3890, '2014-07-18', 28, 23);
INSERT INTO trainings VALUES (59, 'M184', 'done', 'cheque', 583, 1657, '2020-04-28', 18, 19);
INSERT INTO trainings VALUES (60, 'M701', 'rejected', 'card', 90, 4498, '2019-11-04', 4, 22);
INSERT INTO trainings VALUES (61, 'M798', 'open', 'card', 101, 1635, '2019-04-28', 18, 18);
INSERT INTO trainings VALUES (62, 'M570', 'done', 'card', 849, 2341, '2013-06-16', 22, 11);
INSERT INTO trainings VALUES (63, 'M246', 'rejected', 'voucher', 726, 1397, '2013-08-08', 20, 2);
INSERT INTO trainings VALUES (64, 'M789', 'rejected', 'invoice', 653, 135, '2014-04-03', 16, 8);
INSERT INTO trainings VALUES (65, 'M568', 'theargeadouck', 'card', 87, 4297, '2017-09-18', 16, 19);
INSERT INTO trainings VALUES (66, 'M355', 'open', 'cash', 793, 3622, '2013-10-09', 26, 7);
INSERT INTO trainings VALUES (67, 'M742', 'done', 'card', 513, 2464, '2011-04-13', 27, 22);
INSERT INTO trainings VALUES (68, 'M835', 'theargeadouck', 'cash', 613, 2353, '2010-06-18', 28, 12);
INSERT INTO trainings VALUES (69, 'M162', 'theargeadouck', 'cheque', 671, 353, '2024-04-10', 25, 8);
INSERT INTO trainings VALUES (70, 'M550', 'theargeadouck', 'cash', 619, 1433, '2020-11-05', 27, 2);
INSERT INTO trainings VALUES (71, 'M135', 'rejected', 'cash', 54, 3631, '2012-01-09', 4, 18);
INSERT INTO trainings VALUES (72, 'M870', 'zustrusstoul', 'card', 765, 777, '2023-03-10', 18, 14);
INSERT INTO trainings VALUES (73, 'M128', 'open', 'invoice', 843, 1523, '2018-05-26', 26, 27);
INSERT INTO trainings VALUES (74, 'M566', 'theargeadouck', 'voucher', 704, 700, '2016-02-09', 1, 12);
INSERT INTO trainings VALUES (75, 'M927', 'open', 'voucher', 641, 1565, '2013-11-15', 13, 21);
INSERT INTO trainings VALUES (76, 'M131', 'theargeadouck', 'cash', 799, 4499, '2011-09-27', 5, 12);
INSERT INTO trainings VALUES (77, 'M772', 'theargeadouck', 'voucher', 187, 2802, '2012-02-12', 5, 8);
INSERT INTO trainings VALUES (78, 'M442', 'rejected', 'cash', 811, 2828, '2021-06-01', 3, 4);
INSERT INTO trainings VALUES (79, 'M285', 'open', 'card', 631, 3045, '2024-03-24', 13, 19);
INSERT INTO trainings VALUES (80, 'M941', 'theargeadouck', 'cash', 296, 810, '2024-04-08', 15, 25);
INSERT INTO trainings VALUES (81, 'M236', 'theargeadouck', 'card', 23, 1751, '2016-02-17', 2, 19);
INSERT INTO trainings VALUES (82, 'M596', 'done', 'cheque', 174, 3271, '2015-06-15', 27, 12);
INSERT INTO trainings VALUES (83, 'M416', 'theargeadouck', 'card', 7, 1295, '2014-04-26', 27, 21);
INSERT INTO trainings VALUES (84, 'M527', 'done', 'cash', 370, 1288, '2017-08-02', 13, 2);
INSERT INTO trainings VALUES (85, 'M371', 'theargeadouck', 'cheque', 316, 881, '2021-03-27', 27, 14);
INSERT INTO trainings VALUES (86, 'M750', 'rejected', 'voucher', 764, 3417, '2018-03-03', 18, 17);
INSERT INTO trainings VALUES (87, 'M858', 'open', 'invoice', 249, 3393, '2020-11-15', 22, 9);
INSERT INTO trainings VALUES (88, 'M803', 'rejected', 'cash', 826, 1505, '2020-12-15', 1, 18);
INSERT INTO trainings VALUES (89, 'M958', 'rejected', 'card', 469, 3776, '2020-04-12', 13, 19);
INSERT INTO trainings VALUES (90, 'M564', 'theargeadouck', 'cash', 98, 2050, '2010-02-20', 1, 25);
INSERT INTO trainings VALUES (91, 'M261', 'open', 'card', 12, 2351, '2011-03-15', 4, 14);
INSERT INTO trainings VALUES (92, 'M359', 'rejected', 'invoice', 741, 1385, '2015-05-14', 25, 11);
INSERT INTO trainings VALUES (93, 'M973', 'zustrusstoul', 'cheque', 271, 4265, '2023-09-13', 20, 19);
INSERT INTO trainings VALUES (94, 'M172', 'done', 'cash', 634, 1058, '2023-10-07', 14, 13);
INSERT INTO trainings VALUES (95, 'M908', 'open', 'card', 89, 1293, '2014-05-10', 4, 8);
INSERT INTO trainings VALUES (96, 'M836', 'open', 'voucher', 75, 4025, '2020-10-26', 6, 11);
INSERT INTO trainings VALUES (97, 'M643', 'open', 'voucher', 504, 1175, '2020-05-23', 23, 13);
INSERT INTO trainings VALUES (98, 'M509', 'done', 'cash', 725, 791, '2010-01-26', 25, 28);
INSERT INTO trainings VALUES (99, 'M320', 'open', 'invoice', 31, 2113, '2017-09-09', 18, 1);
INSERT INTO trainings VALUES (100, 'M337', 'theargeadouck', 'invoice', 587, 4246, '2015-11-11', 1, 21);
INSERT INTO trainings VALUES (101, 'M782', 'theargeadouck', 'cheque', 553, 366, '2017-02-28', 14, 19);
INSERT INTO trainings VALUES (102, 'M130', 'theargeadouck', 'voucher', 831, 689, '2018-04-27', 9, 16);
INSERT INTO trainings VALUES (103, 'M573', 'theargeadouck', 'cheque', 367, 3622, '2024-10-15', 22, 26);
INSERT INTO trainings VALUES (104, 'M381', 'theargeadouck', 'cash', 191, 1684, '2010-07-17', 1, 29);
INSERT INTO trainings VALUES (105, 'M791', 'theargeadouck', 'voucher', 145, 659, '2021-11-26', 22, 21);
INSERT INTO trainings VALUES (106, 'M316', 'theargeadouck', 'card', 240, 4940, '2013-08-27', 3, 27);
INSERT INTO trainings VALUES (107, 'M255', 'theargeadouck', 'cheque', 446, 2716, '2011-03-12', 14, 29);
INSERT INTO trainings VALUES (108, 'M926', 'rejected', 'cheque', 584, 4455, '2018-03-06', 4, 18);
INSERT INTO trainings VALUES (109, 'M811', 'open', 'cash', 263, 1043, '2019-03-23', 1, 29);
INSERT INTO trainings VALUES (110, 'M784', 'zustrusstoul', 'invoice', 78, 3525, '2010-11-11', 26, 10);
INSERT INTO trainings VALUES (111, 'M638', 'rejected', 'card', 234, 4447, '2012-03-06', 25, 21);
INSERT INTO trainings VALUES (112, 'M829', 'rejected', 'cheque', 297, 3627, '2021-01-17', 14, 15);
INSERT INTO trainings VALUES (113, 'M159', 'open', 'card', 520, 1469, '2024-04-05', 14, 29);
INSERT INTO trainings VALUES (114, 'M915', 'rejected', 'card', 841, 3455, '2019-05-02', 1, 10);
INSERT INTO trainings VALUES (115, 'M266', 'zustrusstoul', 'card', 448, 4222, '2016-11-07', 22, 12);
INSERT INTO trainings VALUES (116, 'M161', 'done', 'cheque', 13, 4952, '2012-11-19', 4, 11);
INSERT INTO trainings VALUES (117, 'M892', 'rejected', 'voucher', 514, 2711, '2017-05-02', 28, 25);
INSERT INTO trainings VALUES (118, 'M734', 'theargeadouck', 'card', 690, 4627, '2015-11-14', 28, 29);
INSERT INTO trainings VALUES (119, 'M485', 'open', 'cash', 720, 2557, '2018-11-01', 16, 7);
INSERT INTO trainings VALUES (120, 'M565', 'rejected', 'card', 468, 1039, '2013-10-04', 17, 26);

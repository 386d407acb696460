CREATE TABLE teachers_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  grade_val TEXT NOT NULL,
  town_val TEXT NOT NULL,
  heandquermil_theackkashound_val INTEGER NOT NULL,
  main_range_val INTEGER NOT NULL,
  weekly_date_val TEXT NOT NULL
);
INSERT INTO teachers_table VALUES (1, 'Zubroudram Virtou', 'trenpearnoul', 'Zagreb', 202, 173, '2012-04-03');
INSERT INTO teachers_table VALUES (2, 'Stezaidrin Landbreatflal', 'junior', 'Nantes', 745, 176, '2019-12-05');
INSERT INTO teachers_table VALUES (3, 'Maria Grant', 'grounbra', 'Zagreb', 692, 168, '2008-09-04');
INSERT INTO teachers_table VALUES (4, 'Thaizer Fiqual', 'grounbra', 'Bremen', 1820, 164, '1998-06-11');
INSERT INTO teachers_table VALUES (5, 'Lackback Quaiskrainhi', 'grounbra', 'Bremen', 364, 199, '2011-10-13');
INSERT INTO teachers_table VALUES (6, 'Iris Quist', 'junior', 'Zagreb', 1138, 173, '2003-04-26');
INSERT INTO teachers_table VALUES (7, 'Elena Baker', 'junior', 'Nantes', 223, 162, '2009-05-08');
INSERT INTO teachers_table VALUES (8, 'Olivia Smith', 'steckbrick', 'Zagreb', 1324, 170, '2017-09-03');
INSERT INTO teachers_table VALUES (9, 'Elena Ellis', 'junior', 'Nantes', 2052, 200, '2018-03-03');
INSERT INTO teachers_table VALUES (10, 'Marco Vega', 'lead', 'Bremen', 2418, 155, '1991-10-06');
INSERT INTO teachers_table VALUES (11, 'Zoe Adams', 'junior', 'Nantes', 2365, 153, '1999-07-09');
INSERT INTO teachers_table VALUES (12, 'Clihundker Dolkra', 'lead', 'Bremen', 601, 202, '2015-08-21');
INSERT INTO teachers_table VALUES (13, 'Nina Brown', 'grounbra', 'Zagreb', 1154, 179, '1996-10-25');
INSERT INTO teachers_table VALUES (14, 'Gaimgrot Hirpodri', 'trenpearnoul', 'sotnenstis', 1872, 159, '2006-01-07');
INSERT INTO teachers_table VALUES (15, 'Kockplelsto Renddim', 'steckbrick', 'Zagreb', 1741, 204, '2020-04-17');
INSERT INTO teachers_table VALUES (16, 'Noah Smith', 'grounbra', 'Nantes', 62, 165, '2003-11-14');
INSERT INTO teachers_table VALUES (17, 'Poumlick Tharlundflat', 'trenpearnoul', 'Nantes', 1364, 186, '2008-10-11');
INSERT INTO teachers_table VALUES (18, 'Gunlotplul Tamreat', 'trenpearnoul', 'Nantes', 1780, 151, '2023-09-09');
INSERT INTO teachers_table VALUES (19, 'Kondshout Memkeandper', 'lead', 'Nantes', 2334, 159, '1990-07-07');
INSERT INTO teachers_table VALUES (20, 'Shasrorkreack Shatpom', 'junior', 'Zagreb', 1154, 161, '1988-09-28');
INSERT INTO teachers_table VALUES (21, 'Henry Park', 'trenpearnoul', 'Nantes', 909, 195, '2014-08-02');
INSERT INTO teachers_table VALUES (22, 'Braiszilple Tandshindseand', 'mitreamlou', 'Zagreb', 2005, 171, '1985-12-21');
INSERT INTO teachers_table VALUES (23, 'Skeckskasgean Choumlum', 'grounbra', 'Nantes', 648, 187, '2019-04-26');
INSERT INTO teachers_table VALUES (24, 'Heatsealtrit Maistrour', 'grounbra', 'Zagreb', 2343, 153, '1994-06-23');
INSERT INTO teachers_table VALUES (25, 'Brourkrait Trairtrou', 'trenpearnoul', 'Zagreb', 1564, 182, '2023-11-10');
INSERT INTO teachers_table VALUES (26, 'Rouckdruck Shandzendflu', 'grounbra', 'Bremen', 262, 184, '2021-07-04');
INSERT INTO teachers_table VALUES (27, 'Simon Reed', 'mitreamlou', 'Bremen', 47, 161, '2006-04-07');
INSERT INTO teachers_table VALUES (28, 'Ana Nash', 'grounbra', 'Bremen', 1629, 162, '1985-04-18');
CREATE TABLE classrooms_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  private_track_val TEXT NOT NULL,
  grailnem_krailjeaschen_val TEXT NOT NULL,
  draingock_val INTEGER NOT NULL,
  rent_val INTEGER NOT NULL,
  public_release_val TEXT NOT NULL
);
INSERT INTO classrooms_table VALUES (1, 'Loutlockstout', 'church', 'netthaimthar', 81, 5607, '1934-08-15');
INSERT INTO classrooms_table VALUES (2, 'Greenwell', 'church', 'Tampere', 75, 1842, '2014-01-10');
INSERT INTO classrooms_table VALUES (3, 'Nelquesbound', 'church', 'Aarhus', 508, 1695, '1977-12-13');
INSERT INTO classrooms_table VALUES (4, 'Redbury', 'trust', 'Tampere', 411, 4266, '1985-10-06');
INSERT INTO classrooms_table VALUES (5, 'Thornmouth', 'city', 'Utrecht', 444, 2465, '1956-12-17');
INSERT INTO classrooms_table VALUES (6, 'Flosplorlon', 'church', 'netthaimthar', 265, 3418, '1984-04-17');
INSERT INTO classrooms_table VALUES (7, 'Woodgate', 'city', 'Aarhus', 593, 292, '1982-05-16');
INSERT INTO classrooms_table VALUES (8, 'Reddale', 'city', 'Aarhus', 299, 4045, '2009-09-23');
INSERT INTO classrooms_table VALUES (9, 'Clearburn', 'family', 'netthaimthar', 487, 2925, '2014-08-09');
INSERT INTO classrooms_table VALUES (10, 'Poutflut', 'church', 'Aarhus', 454, 228, '1923-06-23');
INSERT INTO classrooms_table VALUES (11, 'Zatflunstuck', 'city', 'netthaimthar', 395, 6464, '1913-07-10');
INSERT INTO classrooms_table VALUES (12, 'Flaivam', 'church', 'Utrecht', 474, 6269, '1951-06-08');
INSERT INTO classrooms_table VALUES (13, 'Trailzul', 'city', 'Utrecht', 594, 851, '2017-04-02');
INSERT INTO classrooms_table VALUES (14, 'Plealbeashai', 'church', 'Aarhus', 568, 2043, '1960-02-19');
INSERT INTO classrooms_table VALUES (15, 'Zarwou', 'council', 'netthaimthar', 11, 2769, '1929-07-05');
INSERT INTO classrooms_table VALUES (16, 'Clailwindkout', 'city', 'Utrecht', 31, 613, '1937-11-21');
INSERT INTO classrooms_table VALUES (17, 'Zadrind', 'state', 'netthaimthar', 445, 2882, '1942-03-07');
INSERT INTO classrooms_table VALUES (18, 'Houfoumhut', 'church', 'Aarhus', 533, 5666, '1946-11-11');
INSERT INTO classrooms_table VALUES (19, 'Larteand', 'family', 'Aarhus', 523, 3454, '1924-07-02');
INSERT INTO classrooms_table VALUES (20, 'Ginthock', 'council', 'Aarhus', 441, 5026, '1900-06-24');
INSERT INTO classrooms_table VALUES (21, 'Gapea', 'state', 'netthaimthar', 451, 3705, '1903-04-11');
INSERT INTO classrooms_table VALUES (22, 'Highridge', 'city', 'Aarhus', 238, 862, '1978-09-18');
INSERT INTO classrooms_table VALUES (23, 'Fairwell', 'family', 'Utrecht', 228, 4483, '1944-05-24');
INSERT INTO classrooms_table VALUES (24, 'Krackrubas', 'city', 'Utrecht', 534, 5106, '1924-07-16');
INSERT INTO classrooms_table VALUES (25, 'Marshford', 'family', 'Aarhus', 204, 2000, '1986-02-27');
INSERT INTO classrooms_table VALUES (26, 'Gounveck', 'trust', 'netthaimthar', 342, 1317, '1978-11-28');
INSERT INTO classrooms_table VALUES (27, 'Puckshindbil', 'city', 'Utrecht', 41, 3930, '1989-12-07');
INSERT INTO classrooms_table VALUES (28, 'Stendfloger', 'city', 'Utrecht', 4, 3007, '1928-05-24');
INSERT INTO classrooms_table VALUES (29, 'Highton', 'city', 'Utrecht', 85, 845, '2014-05-03');
INSERT INTO classrooms_table VALUES (30, 'Choutstaitgea', 'state', 'Utrecht', 364, 4342, '1975-09-18');
INSERT INTO classrooms_table VALUES (31, 'Reackbeat', 'trust', 'Tampere', 223, 3123, '1931-08-14');
INSERT INTO classrooms_table VALUES (32, 'Highbury', 'trust', 'netthaimthar', 575, 6904, '1999-01-08');
CREATE TABLE lessons_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  total_area_val TEXT NOT NULL,
  yearly_level_val TEXT NOT NULL,
  veathourkut_nisthirstaick_val INTEGER NOT NULL,
  voustaickquack_val INTEGER NOT NULL,
  plesbreckdreas_val TEXT NOT NULL,
  teacher_nr INTEGER NOT NULL,
  classroom_nr INTEGER NOT NULL,
  FOREIGN KEY (teacher_nr) REFERENCES teachers_table(nr),
  FOREIGN KEY (classroom_nr) REFERENCES classrooms_table(nr)
);
INSERT INTO lessons_table VALUES (1, 'Q137', 'winter', 'transfer', 189, 556, '2017-10-06', 9, 25);
INSERT INTO lessons_table VALUES (2, 'Q374', 'summer', 'voucher', 40, 859, '2021-02-17', 7, 29);
INSERT INTO lessons_table VALUES (3, 'Q140', 'tagretplus', 'transfer', 17, 481, '2013-01-07', 3, 9);
INSERT INTO lessons_table VALUES (4, 'Q292', 'tagretplus', 'transfer', 147, 930, '2022-09-16', 1, 25);
INSERT INTO lessons_table VALUES (5, 'Q678', 'tagretplus', 'cheque', 275, 330, '2014-10-02', 9, 3);
INSERT INTO lessons_table VALUES (6, 'Q687', 'spring', 'transfer', 234, 435, '2016-03-27', 7, 17);
INSERT INTO lessons_table VALUES (7, 'Q550', 'spring', 'invoice', 69, 5, '2022-05-28', 1, 28);
INSERT INTO lessons_table VALUES (8, 'Q548', 'tagretplus', 'transfer', 100, 50, '2022-09-14', 11, 9);
INSERT INTO lessons_table VALUES (9, 'Q653', 'summer', 'cheque', 28, 619, '2021-10-01', 8, 12);
INSERT INTO lessons_table VALUES (10, 'Q327', 'spring', 'transfer', 195, 19, '2016-11-26', 3, 23);
INSERT INTO lessons_table VALUES (11, 'Q557', 'tagretplus', 'transfer', 287, 118, '2017-12-03', 7, 1);
INSERT INTO lessons_table VALUES (12, 'Q950', 'winter', 'voucher', 144, 670, '2016-06-24', 16, 30);
INSERT INTO lessons_table VALUES (13, 'Q979', 'spring', 'cheque', 300, 770, '2024-06-19', 12, 16);
INSERT INTO lessons_table VALUES (14, 'Q780', 'spring', 'voucher', 36, 69, '2021-09-01', 6, 4);
INSERT INTO lessons_table VALUES (15, 'Q863', 'tagretplus', 'invoice', 223, 14, '2010-12-10', 16, 12);
INSERT INTO lessons_table VALUES (16, 'Q159', 'spring', 'voucher', 77, 712, '2011-05-17', 1, 20);
INSERT INTO lessons_table VALUES (17, 'Q368', 'tagretplus', 'transfer', 79, 845, '2010-02-28', 11, 19);
INSERT INTO lessons_table VALUES (18, 'Q273', 'tagretplus', 'invoice', 160, 944, '2010-07-05', 5, 26);
INSERT INTO lessons_table VALUES (19, 'Q632', 'tagretplus', 'invoice', 166, 645, '2023-03-22', 3, 27);
INSERT INTO lessons_table VALUES (20, 'Q352', 'tagretplus', 'invoice', 270, 932, '2017-02-23', 3, 1);
INSERT INTO lessons_table VALUES (21, 'Q666', 'spring', 'cheque', 100, 547, '2011-12-02', 6, 20);
INSERT INTO lessons_table VALUES (22, 'Q235', 'winter', 'cheque', 163, 26, '2017-09-09', 15, 4);
INSERT INTO lessons_table VALUES (23, 'Q325', 'tagretplus', 'cheque', 146, 445, '2017-07-20', 6, 31);
INSERT INTO lessons_table VALUES (24, 'Q879', 'tagretplus', 'cheque', 1, 90, '2020-04-28', 2, 4);
INSERT INTO lessons_table VALUES (25, 'Q180', 'spring', 'invoice', 259, 166, '2023-05-22', 16, 23);
INSERT INTO lessons_table VALUES (26, 'Q200', 'tagretplus', 'transfer', 45, 229, '2010-05-04', 7, 15);
INSERT INTO lessons_table VALUES (27, 'Q652', 'tagretplus', 'cheque', 9, 592, '2020-02-19', 14, 14);
INSERT INTO lessons_table VALUES (28, 'Q681', 'summer', 'invoice', 112, 706, '2013-01-10', 20, 31);
INSERT INTO lessons_table VALUES (29, 'Q104', 'tagretplus', 'cheque', 39, 88, '2024-01-09', 16, 10);
INSERT INTO lessons_table VALUES (30, 'Q194', 'spring', 'voucher', 78, 397, '2016-02-06', 8, 25);
INSERT INTO lessons_table VALUES (31, 'Q612', 'spring', 'transfer', 276, 178, '2021-07-03', 7, 5);
INSERT INTO lessons_table VALUES (32, 'Q119', 'tagretplus', 'transfer', 278, 765, '2024-06-14', 9, 21);
INSERT INTO lessons_table VALUES (33, 'Q769', 'tagretplus', 'cheque', 24, 902, '2020-02-24', 7, 21);
INSERT INTO lessons_table VALUES (34, 'Q882', 'tagretplus', 'invoice', 172, 588, '2016-12-22', 8, 21);
INSERT INTO lessons_table VALUES (35, 'Q529', 'summer', 'invoice', 264, 799, '2021-09-03', 8, 30);
INSERT INTO lessons_table VALUES (36, 'Q334', 'tagretplus', 'voucher', 259, 362, '2015-07-26', 20, 15);
INSERT INTO lessons_table VALUES (37, 'Q227', 'tagretplus', 'cheque', 160, 676, '2011-04-27', 5, 4);
INSERT INTO lessons_table VALUES (38, 'Q163', 'tagretplus', 'cheque', 107, 684, '2014-06-25', 13, 14);
INSERT INTO lessons_table VALUES (39, 'Q785', 'spring', 'invoice', 76, 163, '2023-06-16', 17, 25);
INSERT INTO lessons_table VALUES (40, 'Q556', 'tagretplus', 'voucher', 270, 484, '2024-09-22', 15, 1);
INSERT INTO lessons_table VALUES (41, 'Q233', 'spring', 'voucher', 92, 651, '2013-06-15', 1, 15);
INSERT INTO lessons_table VALUES (42, 'Q431', 'tagretplus', 'cheque', 91, 612, '2021-12-12', 27, 3);
INSERT INTO lessons_table VALUES (43, 'Q701', 'spring', 'voucher', 242, 483, '2018-10-21', 16, 16);
INSERT INTO lessons_table VALUES (44, 'Q182', 'tagretplus', 'invoice', 239, 806, '2016-09-17', 8, 14);
INSERT INTO lessons_table VALUES (45, 'Q669', 'spring', 'cheque', 207, 526, '2014-05-15', 9, 15);
INSERT INTO lessons_table VALUES (46, 'Q259', 'tagretplus', 'cheque', 202, 8, '2015-11-08', 14, 15);
INSERT INTO lessons_table VALUES (47, 'Q609', 'spring', 'voucher', 48, 560, '2022-06-21', 19, 1);
INSERT INTO lessons_table VALUES (48, 'Q746', 'tagretplus', 'cheque', 199, 755, '2014-12-03', 13, 14);
INSERT INTO lessons_table VALUES (49, 'Q995', 'tagretplus', 'transfer', 282, 172, '2018-12-03', 6, 10);
INSERT INTO lessons_table VALUES (50, 'Q997', 'tagretplus', 'voucher', 207, 562, '2015-02-17', 1, 22);
INSERT INTO lessons_table VALUES (51, 'Q645', 'tagretplus', 'voucher', 199, 868, '2013-04-12', 4, 10);
INSERT INTO lessons_table VALUES (52, 'Q378', 'tagretplus', 'transfer', 216, 381, '2024-05-10', 5, 3);
INSERT INTO lessons_table VALUES (53, 'Q672', 'spring', 'cheque', 296, 84, '2021-06-14', 14, 10);
INSERT INTO lessons_table VALUES (54, 'Q328', 'tagretplus', 'invoice', 60, 314, '2014-12-07', 8, 20);
INSERT INTO lessons_table VALUES (55, 'Q125', 'winter', 'transfer', 142, 565, '2015-05-24', 7, 20);
INSERT INTO lessons_table VALUES (56, 'Q520', 'summer', 'invoice', 294, 242, '2018-07-28', 27, 4);
INSERT INTO lessons_table VALUES (57, 'Q820', 'tagretplus', 'transfer', 34, 363, '2022-07-03', 28, 23);
INSERT INTO lessons_table VALUES (58, 'Q181', 'tagretplus', 'voucher', 173, 911, '2018-03-03', 9, 14);
INSERT INTO lessons_table VALUES (59, 'Q468', 'summer', 'voucher', 265, 753, '2024-06-26', 14, 1);
INSERT INTO lessons_table VALUES (60, 'Q256', 'spring', 'voucher', 31, 155, '2011-03-04', 13, 7);
INSERT INTO lessons_table VALUES (61, 'Q576', 'tagretplus', 'transfer', 262, 823, '2020-06-27', 1, 22);
INSERT INTO lessons_table VALUES (62, 'Q656', 'spring', 'cheque', 114, 396, '2013-08-17', 9, 16);
INSERT INTO lessons_table VALUES (63, 'Q446', 'summer', 'cheque', 10, 16, '2024-08-19', 16, 12);
INSERT INTO lessons_table VALUES (64, 'Q349', 'winter', 'invoice', 209, 637, '2020-03-22', 28, 15);
INSERT INTO lessons_table VALUES (65, 'Q545', 'tagretplus', 'cheque', 1, 619, '2017-05-28', 4, 14);
INSERT INTO lessons_table VALUES (66, 'Q266', 'spring', 'voucher', 12, 95, '2010-07-06', 1, 25);
INSERT INTO lessons_table VALUES (67, 'Q794', 'tagretplus', 'transfer', 101, 281, '2014-01-13', 1, 10);
INSERT INTO lessons_table VALUES (68, 'Q824', 'tagretplus', 'voucher', 109, 43, '2015-05-16', 1, 4);
INSERT INTO lessons_table VALUES (69, 'Q402', 'summer', 'transfer', 123, 395, '2010-12-28', 11, 25);
INSERT INTO lessons_table VALUES (70, 'Q932', 'summer', 'cheque', 285, 931, '2011-06-01', 3, 22);
INSERT INTO lessons_table VALUES (71, 'Q786', 'tagretplus', 'transfer', 161, 693, '2019-09-08', 18, 4);
INSERT INTO lessons_table VALUES (72, 'Q811', 'winter', 'cheque', 228, 513, '2011-02-11', 9, 3);
INSERT INTO lessons_table VALUES (73, 'Q184', 'winter', 'voucher', 152, 845, '2019-03-17', 8, 5);
INSERT INTO lessons_table VALUES (74, 'Q206', 'spring', 'voucher', 8, 642, '2013-02-15', 3, 25);
INSERT INTO lessons_table VALUES (75, 'Q611', 'tagretplus', 'cheque', 238, 130, '2017-05-07', 28, 24);
INSERT INTO lessons_table VALUES (76, 'Q342', 'winter', 'cheque', 222, 334, '2017-06-11', 10, 12);
INSERT INTO lessons_table VALUES (77, 'Q305', 'tagretplus', 'cheque', 216, 738, '2023-08-28', 14, 14);
INSERT INTO lessons_table VALUES (78, 'Q283', 'spring', 'transfer', 83, 931, '2013-04-18', 13, 17);
INSERT INTO lessons_table VALUES (79, 'Q822', 'spring', 'cheque', 221, 158, '2021-06-27', 5, 7);
INSERT INTO lessons_table VALUES (80, 'Q234', 'tagretplus', 'transfer', 69, 127, '2022-12-03', 5, 15);
INSERT INTO lessons_table VALUES (81, 'Q414', 'summer', 'cheque', 260, 107, '2016-08-24', 2, 16);
INSERT INTO lessons_table VALUES (82, 'Q752', 'summer', 'transfer', 271, 165, '2019-01-01', 14, 15);
INSERT INTO lessons_table VALUES (83, 'Q559', 'summer', 'cheque', 213, 913, '2011-12-05', 16, 8);
INSERT INTO lessons_table VALUES (84, 'Q628', 'spring', 'transfer', 111, 183, '2017-12-12', 16, 24);
INSERT INTO lessons_table VALUES (85, 'Q380', 'tagretplus', 'transfer', 274, 861, '2021-02-15', 15, 31);
INSERT INTO lessons_table VALUES (86, 'Q141', 'summer', 'voucher', 26, 116, '2012-10-15', 4, 5);
INSERT INTO lessons_table VALUES (87, 'Q269', 'tagretplus', 'transfer', 292, 19, '2024-08-19', 8, 20);
INSERT INTO lessons_table VALUES (88, 'Q954', 'summer', 'transfer', 34, 383, '2022-12-18', 15, 3);
INSERT INTO lessons_table VALUES (89, 'Q121', 'tagretplus', 'voucher', 284, 309, '2011-05-13', 17, 4);
INSERT INTO lessons_table VALUES (90, 'Q314', 'summer', 'transfer', 14, 837, '2016-09-14', 19, 16);
INSERT INTO lessons_table VALUES (91, 'Q442', 'spring', 'invoice', 182, 68, '2019-12-13', 3, 14);
INSERT INTO lessons_table VALUES (92, 'Q664', 'tagretplus', 'cheque', 98, 155, '2011-04-02', 27, 15);
INSERT INTO lessons_table VALUES (93, 'Q725', 'tagretplus', 'cheque', 29, 526, '2014-10-10', 19, 12);
INSERT INTO lessons_table VALUES (94, 'Q903', 'winter', 'voucher', 290, 616, '2016-04-13', 14, 16);
INSERT INTO lessons_table VALUES (95, 'Q777', 'spring', 'transfer', 87, 265, '2018-07-22', 6, 10);
INSERT INTO lessons_table VALUES (96, 'Q399', 'winter', 'transfer', 61, 616, '2018-12-07', 4, 14);
INSERT INTO lessons_table VALUES (97, 'Q659', 'tagretplus', 'transfer', 263, 226, '2016-07-07', 23, 23);
INSERT INTO lessons_table VALUES (98, 'Q708', 'winter', 'cheque', 151, 656, '2016-05-13', 3, 9);
INSERT INTO lessons_table VALUES (99, 'Q313', 'tagretplus', 'cheque', 49, 423, '2018-07-15', 23, 15);
INSERT INTO lessons_table VALUES (100, 'Q430', 'tagretplus', 'cheque', 288, 715, '2012-05-07', 16, 7);
INSERT INTO lessons_table VALUES (101, 'Q286', 'spring', 'cheque', 177, 463, '2016-01-01', 3, 12);
INSERT INTO lessons_table VALUES (102, 'Q297', 'spring', 'transfer', 263, 597, '2021-02-24', 9, 3);
INSERT INTO lessons_table VALUES (103, 'Q208', 'spring', 'invoice', 157, 939, '2012-07-04', 23, 7);
INSERT INTO lessons_table VALUES (104, 'Q926', 'tagretplus', 'transfer', 64, 320, '2012-04-25', 13, 24);
INSERT INTO lessons_table VALUES (105, 'Q509', 'tagretplus', 'cheque', 229, 458, '2011-10-11', 19, 20);
INSERT INTO lessons_table VALUES (106, 'Q620', 'tagretplus', 'cheque', 53, 262, '2010-10-03', 14, 21);
INSERT INTO lessons_table VALUES (107, 'Q335', 'spring', 'transfer', 286, 306, '2018-06-14', 7, 26);
INSERT INTO lessons_table VALUES (108, 'Q357', 'spring', 'cheque', 205, 307, '2021-01-01', 23, 14);
INSERT INTO lessons_table VALUES (109, 'Q341', 'spring', 'invoice', 258, 728, '2014-10-16', 27, 29);
INSERT INTO lessons_table VALUES (110, 'Q890', 'summer', 'cheque', 148, 263, '2012-07-10', 27, 21);
INSERT INTO lessons_table VALUES (111, 'Q522', 'tagretplus', 'transfer', 247, 850, '2011-05-16', 28, 25);
INSERT INTO lessons_table VALUES (112, 'Q139', 'tagretplus', 'voucher', 233, 376, '2011-04-24', 20, 14);
INSERT INTO lessons_table VALUES (113, 'Q379', 'tagretplus', 'transfer', 121, 738, '2012-09-11', 9, 5);
INSERT INTO lessons_table VALUES (114, 'Q705', 'summer', 'cheque', 5, 741, '2010-09-06', 2, 14);
INSERT INTO lessons_table VALUES (115, 'Q899', 'summer', 'cheque', 87, 442, '2023-08-06', 16, 2);
INSERT INTO lessons_table VALUES (116, 'Q186', 'spring', 'voucher', 58, 470, '2017-01-03', 5, 21);
INSERT INTO lessons_table VALUES (117, 'Q167', 'spring', 'voucher', 272, 401, '2014-11-02', 19, 23);
INSERT INTO lessons_table VALUES (118, 'Q217', 'winter', 'voucher', 94, 620, '2010-09-01', 15, 4);
INSERT INTO lessons_table VALUES (119, 'Q590', 'winter', 'voucher', 44, 83, '2013-06-05', 8, 25);
INSERT INTO lessons_table VALUES (120, 'Q172', 'spring', 'transfer', 103, 279, '2015-06-07', 1, 13);

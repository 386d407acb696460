CREATE TABLE cdt (
  cadet_id INTEGER PRIMARY KEY,
  cadet_name TEXT NOT NULL,
  grade TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  hgt_cm INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO cdt VALUES (1, 'Elena Baker', 'expert', 'weekend', 25, 174, '2008-07-02');
INSERT INTO cdt VALUES (2, 'Gina Green', 'expert', 'double', 4, 173, '1992-07-05');
INSERT INTO cdt VALUES (3, 'Simon Adams', 'lead', 'weekend', 26, 196, '1992-09-21');
INSERT INTO cdt VALUES (4, 'Ben Evans', 'expert', 'night', 0, 157, '2023-12-24');
INSERT INTO cdt VALUES (5, 'Daisy Davis', 'expert', 'weekend', 15, 194, '1998-03-13');
INSERT INTO cdt VALUES (6, 'Oscar Hughes', 'trainee', 'split', 18, 202, '1999-06-25');
INSERT INTO cdt VALUES (7, 'Gina Adams', 'expert', 'weekend', 7, 170, '2003-06-20');
INSERT INTO cdt VALUES (8, 'Lena Quist', 'assistant', 'weekend', 5, 174, '1990-05-13');
INSERT INTO cdt VALUES (9, 'Jack Torres', 'assistant', 'double', 10, 195, '1985-04-16');
INSERT INTO cdt VALUES (10, 'George Irwin', 'senior', 'double', 29, 184, '2018-01-15');
INSERT INTO cdt VALUES (11, 'Hanna Nolan', 'assistant', 'double', 18, 201, '1997-03-09');
INSERT INTO cdt VALUES (12, 'Ben Baker', 'lead', 'day', 5, 154, '2000-12-14');
INSERT INTO cdt VALUES (13, 'Adam Weber', 'assistant', 'split', 2, 176, '2000-03-16');
INSERT INTO cdt VALUES (14, 'Daisy Silva', 'expert', 'weekend', 2, 169, '1988-12-15');
INSERT INTO cdt VALUES (15, 'Paula Grant', 'trainee', 'double', 18, 194, '1992-03-25');
INSERT INTO cdt VALUES (16, 'Frank Evans', 'trainee', 'double', 12, 181, '2004-01-24');
INSERT INTO cdt VALUES (17, 'Kate Adams', 'assistant', 'weekend', 34, 198, '2004-09-12');
INSERT INTO cdt VALUES (18, 'Marco Evans', 'senior', 'weekend', 2, 154, '2020-03-11');
INSERT INTO cdt VALUES (19, 'Peter Nash', 'assistant', 'weekend', 40, 179, '2002-08-19');
INSERT INTO cdt VALUES (20, 'Peter Martin', 'assistant', 'split', 0, 160, '1987-04-25');
INSERT INTO cdt VALUES (21, 'Peter Owens', 'lead', 'early', 29, 165, '2004-08-17');
INSERT INTO cdt VALUES (22, 'Adam Vega', 'assistant', 'weekend', 24, 189, '1999-05-04');
INSERT INTO cdt VALUES (23, 'Bella Smith', 'senior', 'weekend', 34, 177, '2001-07-17');
INSERT INTO cdt VALUES (24, 'Hanna Hart', 'assistant', 'weekend', 29, 182, '2009-06-16');
CREATE TABLE dormitories (
  nr INTEGER PRIMARY KEY,
  dor_nm TEXT NOT NULL,
  size TEXT NOT NULL,
  loc TEXT NOT NULL,
  win_n INTEGER NOT NULL,
  max_p INTEGER NOT NULL,
  fixed_dt TEXT NOT NULL
);
INSERT INTO dormitories VALUES (1, 'Marshburn', 'tiny', 'Sofia', 21, 574, '1991-10-23');
INSERT INTO dormitories VALUES (2, 'Northton', 'medium', 'Prague', 3, 391, '2022-10-14');
INSERT INTO dormitories VALUES (3, 'Blackwick', 'large', 'Cork', 30, 130, '2008-03-28');
INSERT INTO dormitories VALUES (4, 'Thorngate', 'tiny', 'Sofia', 57, 267, '1991-03-10');
INSERT INTO dormitories VALUES (5, 'Blackhaven', 'medium', 'Prague', 30, 623, '1997-09-02');
INSERT INTO dormitories VALUES (6, 'Redfield', 'tiny', 'Lisbon', 55, 28, '2001-06-12');
INSERT INTO dormitories VALUES (7, 'Fairbury', 'medium', 'Sofia', 52, 265, '2010-07-17');
INSERT INTO dormitories VALUES (8, 'Marshwick', 'medium', 'Cork', 38, 710, '2003-03-17');
INSERT INTO dormitories VALUES (9, 'Westmouth', 'tiny', 'Prague', 40, 284, '1997-07-07');
INSERT INTO dormitories VALUES (10, 'Greenwick', 'small', 'Cork', 27, 492, '2009-04-03');
INSERT INTO dormitories VALUES (11, 'Woodfield', 'tiny', 'Prague', 75, 425, '2002-06-05');
INSERT INTO dormitories VALUES (12, 'Highhaven', 'huge', 'Sofia', 5, 729, '1992-08-17');
INSERT INTO dormitories VALUES (13, 'Thorndale', 'large', 'Utrecht', 6, 828, '2011-08-11');
INSERT INTO dormitories VALUES (14, 'Woodbury', 'tiny', 'Prague', 37, 333, '2017-08-09');
INSERT INTO dormitories VALUES (15, 'Brookgate', 'large', 'Prague', 2, 297, '2017-06-15');
INSERT INTO dormitories VALUES (16, 'Greendale', 'tiny', 'Lisbon', 78, 78, '2003-01-16');
INSERT INTO dormitories VALUES (17, 'Highwell', 'medium', 'Cork', 14, 12, '2010-01-10');
INSERT INTO dormitories VALUES (18, 'Stonewell', 'medium', 'Cork', 69, 573, '2009-12-06');
INSERT INTO dormitories VALUES (19, 'Northford', 'tiny', 'Cork', 46, 791, '2002-07-19');
INSERT INTO dormitories VALUES (20, 'Brookdale', 'large', 'Cork', 18, 572, '1992-05-21');
INSERT INTO dormitories VALUES (21, 'Northdale', 'tiny', 'Cork', 43, 29, '2024-03-20');
INSERT INTO dormitories VALUES (22, 'Highford', 'huge', 'Prague', 69, 349, '1994-03-12');
INSERT INTO dormitories VALUES (23, 'Fairhaven', 'medium', 'Lisbon', 59, 257, '1999-12-05');
INSERT INTO dormitories VALUES (24, 'Brookridge', 'large', 'Lisbon', 10, 254, '2016-03-07');
INSERT INTO dormitories VALUES (25, 'Oakwell', 'medium', 'Prague', 8, 402, '1991-03-14');
INSERT INTO dormitories VALUES (26, 'Laketon', 'medium', 'Prague', 79, 717, '2002-07-07');
INSERT INTO dormitories VALUES (27, 'Ashmouth', 'large', 'Prague', 4, 285, '2000-11-10');
INSERT INTO dormitories VALUES (28, 'Blackfield', 'medium', 'Lisbon', 33, 612, '2014-03-08');
INSERT INTO dormitories VALUES (29, 'Highton', 'tiny', 'Cork', 70, 597, '2018-02-03');
INSERT INTO dormitories VALUES (30, 'Fairwick', 'small', 'Lisbon', 35, 190, '1999-09-26');
INSERT INTO dormitories VALUES (31, 'Marshmouth', 'medium', 'Lisbon', 43, 741, '1995-08-20');
CREATE TABLE trn (
  trn_no INTEGER PRIMARY KEY,
  trn_no_x TEXT NOT NULL,
  status TEXT NOT NULL,
  wthr TEXT NOT NULL,
  minutes_n INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  day TEXT NOT NULL,
  by_cadet INTEGER NOT NULL,
  by_dormitory INTEGER NOT NULL,
  FOREIGN KEY (by_cadet) REFERENCES cdt(cadet_id),
  FOREIGN KEY (by_dormitory) REFERENCES dormitories(nr)
);
INSERT INTO trn VALUES (1, 'C893', 'CLO', 'foggy', 321, 783, '2022-12-19', 12, 28);
INSERT INTO trn VALUES (2, 'C630', 'CLO', 'rainy', 369, 549, '2014-02-25', 8, 21);
INSERT INTO trn VALUES (3, 'C840', 'RE', 'foggy', 143, 209, '2014-11-08', 2, 12);
INSERT INTO trn VALUES (4, 'C638', 'PL', 'foggy', 13, 716, '2023-07-16', 21, 24);
INSERT INTO trn VALUES (5, 'C767', 'CLO', 'snowy', 51, 457, '2014-07-24', 21, 29);
INSERT INTO trn VALUES (6, 'C754', 'APP', 'foggy', 287, 511, '2013-02-09', 21, 29);
INSERT INTO trn VALUES (7, 'C153', 'CLO', 'sunny', 79, 336, '2011-02-18', 8, 20);
INSERT INTO trn VALUES (8, 'C924', 'RE', 'rainy', 262, 34, '2011-02-22', 19, 26);
INSERT INTO trn VALUES (9, 'C317', 'FAI', 'rainy', 421, 381, '2014-11-20', 8, 20);
INSERT INTO trn VALUES (10, 'C660', 'PL', 'rainy', 389, 114, '2012-02-28', 8, 25);
INSERT INTO trn VALUES (11, 'C350', 'APP', 'sunny', 115, 782, '2014-04-10', 16, 21);
INSERT INTO trn VALUES (12, 'C750', 'PL', 'rainy', 363, 163, '2010-10-20', 19, 20);
INSERT INTO trn VALUES (13, 'C454', 'PL', 'sunny', 333, 332, '2012-03-10', 5, 17);
INSERT INTO trn VALUES (14, 'C168', 'APP', 'rainy', 220, 292, '2019-11-17', 13, 9);
INSERT INTO trn VALUES (15, 'C933', 'CLO', 'foggy', 60, 477, '2021-04-16', 18, 11);
INSERT INTO trn VALUES (16, 'C379', 'RE', 'foggy', 378, 518, '2010-08-09', 1, 25);
INSERT INTO trn VALUES (17, 'C978', 'CLO', 'rainy', 411, 135, '2014-04-15', 24, 8);
INSERT INTO trn VALUES (18, 'C402', 'PL', 'snowy', 462, 798, '2019-01-22', 7, 30);
INSERT INTO trn VALUES (19, 'C492', 'CLO', 'sunny', 463, 798, '2020-01-19', 8, 16);
INSERT INTO trn VALUES (20, 'C206', 'PL', 'rainy', 62, 454, '2013-03-14', 9, 31);
INSERT INTO trn VALUES (21, 'C741', 'PL', 'foggy', 28, 17, '2019-11-02', 5, 27);
INSERT INTO trn VALUES (22, 'C134', 'OPE', 'snowy', 101, 21, '2014-07-10', 12, 20);
INSERT INTO trn VALUES (23, 'C777', 'PL', 'rainy', 87, 594, '2017-03-12', 8, 20);
INSERT INTO trn VALUES (24, 'C335', 'PL', 'rainy', 420, 263, '2015-12-08', 2, 12);
INSERT INTO trn VALUES (25, 'C611', 'APP', 'sunny', 463, 549, '2022-12-22', 5, 9);
INSERT INTO trn VALUES (26, 'C639', 'RE', 'rainy', 60, 407, '2013-01-25', 21, 6);
INSERT INTO trn VALUES (27, 'C713', 'CLO', 'snowy', 138, 886, '2021-06-28', 21, 28);
INSERT INTO trn VALUES (28, 'C230', 'RE', 'rainy', 270, 462, '2024-05-26', 15, 10);
INSERT INTO trn VALUES (29, 'C692', 'OPE', 'sunny', 353, 765, '2023-10-13', 5, 7);
INSERT INTO trn VALUES (30, 'C234', 'CLO', 'foggy', 50, 38, '2010-03-02', 16, 8);
INSERT INTO trn VALUES (31, 'C478', 'PL', 'snowy', 406, 445, '2014-02-24', 15, 13);
INSERT INTO trn VALUES (32, 'C365', 'RE', 'rainy', 148, 924, '2024-08-27', 3, 29);
INSERT INTO trn VALUES (33, 'C149', 'CLO', 'foggy', 46, 923, '2024-05-11', 23, 24);
INSERT INTO trn VALUES (34, 'C886', 'APP', 'foggy', 241, 88, '2018-09-20', 17, 9);
INSERT INTO trn VALUES (35, 'C102', 'RE', 'rainy', 442, 484, '2018-04-27', 10, 15);
INSERT INTO trn VALUES (36, 'C257', 'CLO', 'snowy', 207, 949, '2021-11-25', 8, 6);
INSERT INTO trn VALUES (37, 'C361', 'APP', 'foggy', 184, 326, '2014-09-26', 19, 18);
INSERT INTO trn VALUES (38, 'C984', 'RE', 'sunny', 414, 798, '2017-07-03', 16, 24);
INSERT INTO trn VALUES (39, 'C223', 'PL', 'snowy', 326, 737, '2010-08-02', 20, 17);
INSERT INTO trn VALUES (40, 'C710', 'PL', 'foggy', 97, 843, '2012-08-10', 23, 11);
INSERT INTO trn VALUES (41, 'C227', 'CLO', 'foggy', 434, 466, '2012-11-09', 21, 11);
INSERT INTO trn VALUES (42, 'C372', 'RE', 'rainy', 373, 545, '2016-04-08', 19, 17);
INSERT INTO trn VALUES (43, 'C377', 'CLO', 'sunny', 20, 327, '2022-12-22', 15, 5);
INSERT INTO trn VALUES (44, 'C792', 'PL', 'rainy', 322, 320, '2016-08-23', 8, 29);
INSERT INTO trn VALUES (45, 'C309', 'CLO', 'foggy', 207, 641, '2015-10-20', 11, 13);
INSERT INTO trn VALUES (46, 'C160', 'PL', 'foggy', 440, 155, '2021-02-05', 9, 13);
INSERT INTO trn VALUES (47, 'C438', 'CLO', 'rainy', 173, 756, '2013-12-15', 24, 14);
INSERT INTO trn VALUES (48, 'C226', 'PL', 'sunny', 111, 218, '2012-07-07', 2, 5);
INSERT INTO trn VALUES (49, 'C828', 'PL', 'rainy', 330, 929, '2024-07-13', 20, 24);
INSERT INTO trn VALUES (50, 'C896', 'APP', 'sunny', 377, 682, '2010-03-18', 12, 11);
INSERT INTO trn VALUES (51, 'C347', 'PL', 'snowy', 48, 633, '2010-07-11', 8, 6);
INSERT INTO trn VALUES (52, 'C872', 'CLO', 'snowy', 33, 342, '2018-04-11', 15, 29);
INSERT INTO trn VALUES (53, 'C945', 'APP', 'foggy', 480, 411, '2023-01-17', 22, 22);
INSERT INTO trn VALUES (54, 'C669', 'PL', 'rainy', 20, 603, '2017-03-03', 20, 25);
INSERT INTO trn VALUES (55, 'C496', 'CLO', 'foggy', 293, 660, '2016-11-03', 1, 22);
INSERT INTO trn VALUES (56, 'C421', 'APP', 'foggy', 290, 610, '2024-08-02', 21, 21);
INSERT INTO trn VALUES (57, 'C252', 'RE', 'sunny', 375, 896, '2024-03-02', 8, 30);
INSERT INTO trn VALUES (58, 'C280', 'RE', 'snowy', 396, 450, '2022-07-26', 3, 20);
INSERT INTO trn VALUES (59, 'C908', 'PL', 'sunny', 403, 280, '2020-11-02', 15, 27);
INSERT INTO trn VALUES (60, 'C338', 'RE', 'rainy', 171, 942, '2020-09-26', 21, 26);
INSERT INTO trn VALUES (61, 'C125', 'PL', 'snowy', 409, 529, '2019-02-11', 10, 13);
INSERT INTO trn VALUES (62, 'C497', 'APP', 'foggy', 309, 719, '2015-10-15', 24, 5);
INSERT INTO trn VALUES (63, 'C306', 'RE', 'rainy', 230, 747, '2010-02-10', 11, 24);
INSERT INTO trn VALUES (64, 'C240', 'OPE', 'foggy', 457, 736, '2018-03-27', 23, 20);
INSERT INTO trn VALUES (65, 'C997', 'CLO', 'rainy', 288, 700, '2020-01-25', 12, 12);
INSERT INTO trn VALUES (66, 'C458', 'APP', 'sunny', 70, 369, '2024-10-21', 8, 17);
INSERT INTO trn VALUES (67, 'C572', 'APP', 'rainy', 271, 806, '2017-08-21', 10, 16);
INSERT INTO trn VALUES (68, 'C336', 'APP', 'rainy', 218, 5, '2022-06-05', 20, 13);
INSERT INTO trn VALUES (69, 'C193', 'PL', 'foggy', 418, 305, '2024-01-06', 2, 30);
INSERT INTO trn VALUES (70, 'C717', 'OPE', 'snowy', 422, 282, '2016-08-19', 2, 22);
INSERT INTO trn VALUES (71, 'C409', 'PL', 'foggy', 42, 662, '2011-06-28', 14, 3);
INSERT INTO trn VALUES (72, 'C627', 'RE', 'snowy', 234, 587, '2011-12-05', 18, 29);
INSERT INTO trn VALUES (73, 'C323', 'CLO', 'rainy', 12, 793, '2011-08-04', 23, 22);
INSERT INTO trn VALUES (74, 'C308', 'APP', 'sunny', 314, 439, '2012-02-15', 20, 17);
INSERT INTO trn VALUES (75, 'C720', 'PL', 'snowy', 299, 152, '2011-10-21', 16, 13);
INSERT INTO trn VALUES (76, 'C122', 'PL', 'rainy', 395, 28, '2023-04-18', 12, 20);
INSERT INTO trn VALUES (77, 'C989', 'PL', 'foggy', 131, 723, '2014-09-07', 20, 5);
INSERT INTO trn VALUES (78, 'C670', 'CLO', 'snowy', 255, 181, '2017-01-17', 8, 13);
INSERT INTO trn VALUES (79, 'C531', 'CLO', 'sunny', 18, 824, '2023-03-22', 16, 21);
INSERT INTO trn VALUES (80, 'C663', 'CLO', 'sunny', 93, 312, '2013-10-08', 2, 9);
INSERT INTO trn VALUES (81, 'C709', 'CLO', 'foggy', 218, 26, '2020-12-13', 19, 6);
INSERT INTO trn VALUES (82, 'C891', 'RE', 'sunny', 102, 78, '2018-08-07', 20, 29);
INSERT INTO trn VALUES (83, 'C830', 'APP', 'snowy', 437, 562, '2023-01-02', 3, 13);
INSERT INTO trn VALUES (84, 'C649', 'APP', 'foggy', 109, 414, '2020-03-10', 3, 17);
INSERT INTO trn VALUES (85, 'C953', 'PL', 'snowy', 262, 909, '2020-11-19', 13, 7);
INSERT INTO trn VALUES (86, 'C221', 'PL', 'foggy', 202, 522, '2015-11-11', 13, 21);
INSERT INTO trn VALUES (87, 'C424', 'CLO', 'sunny', 437, 504, '2021-05-01', 3, 8);
INSERT INTO trn VALUES (88, 'C677', 'PL', 'rainy', 420, 511, '2023-03-15', 19, 9);
INSERT INTO trn VALUES (89, 'C864', 'CLO', 'rainy', 320, 772, '2014-03-15', 16, 9);
INSERT INTO trn VALUES (90, 'C969', 'FAI', 'foggy', 169, 74, '2010-04-16', 19, 25);
INSERT INTO trn VALUES (91, 'C150', 'CLO', 'foggy', 209, 629, '2023-07-13', 5, 25);
INSERT INTO trn VALUES (92, 'C587', 'CLO', 'sunny', 5, 254, '2022-08-13', 16, 30);
INSERT INTO trn VALUES (93, 'C539', 'APP', 'snowy', 99, 683, '2023-08-24', 3, 9);
INSERT INTO trn VALUES (94, 'C772', 'PL', 'sunny', 370, 212, '2021-02-20', 17, 26);
INSERT INTO trn VALUES (95, 'C858', 'APP', 'sunny', 218, 320, '2022-08-10', 21, 5);
INSERT INTO trn VALUES (96, 'C606', 'FAI', 'foggy', 371, 142, '2014-10-26', 16, 20);
INSERT INTO trn VALUES (97, 'C244', 'PL', 'snowy', 219, 421, '2016-03-03', 5, 25);
INSERT INTO trn VALUES (98, 'C412', 'PL', 'snowy', 26, 530, '2011-07-06', 8, 31);
INSERT INTO trn VALUES (99, 'C747', 'PL', 'rainy', 69, 872, '2020-08-08', 8, 12);
INSERT INTO trn VALUES (100, 'C793', 'APP', 'sunny', 122, 687, '2013-03-13', 16, 26);
INSERT INTO trn VALUES (101, 'C567', 'PL', 'sunny', 367, 128, '2013-04-16', 5, 20);
INSERT INTO trn VALUES (102, 'C476', 'APP', 'foggy', 153, 785, '2014-06-18', 9, 21);
INSERT INTO trn VALUES (103, 'C759', 'CLO', 'rainy', 119, 932, '2024-07-13', 1, 16);
INSERT INTO trn VALUES (104, 'C465', 'RE', 'snowy', 57, 822, '2010-11-21', 9, 9);
INSERT INTO trn VALUES (105, 'C560', 'PL', 'sunny', 196, 891, '2013-03-24', 10, 13);
INSERT INTO trn VALUES (106, 'C561', 'CLO', 'snowy', 57, 199, '2021-07-19', 22, 13);
INSERT INTO trn VALUES (107, 'C352', 'OPE', 'rainy', 244, 762, '2013-09-24', 2, 7);
INSERT INTO trn VALUES (108, 'C788', 'PL', 'rainy', 252, 869, '2012-11-20', 6, 26);
INSERT INTO trn VALUES (109, 'C359', 'APP', 'snowy', 60, 871, '2012-08-02', 19, 16);
INSERT INTO trn VALUES (110, 'C488', 'APP', 'snowy', 438, 482, '2013-08-17', 24, 20);
INSERT INTO trn VALUES (111, 'C388', 'PL', 'rainy', 377, 2, '2022-03-26', 20, 27);
INSERT INTO trn VALUES (112, 'C854', 'RE', 'snowy', 120, 145, '2011-03-16', 17, 8);
INSERT INTO trn VALUES (113, 'C172', 'CLO', 'snowy', 381, 360, '2020-05-18', 16, 29);
INSERT INTO trn VALUES (114, 'C238', 'CLO', 'sunny', 234, 297, '2021-05-08', 22, 28);
INSERT INTO trn VALUES (115, 'C293', 'CLO', 'snowy', 193, 346, '2023-02-19', 1, 15);
INSERT INTO trn VALUES (116, 'C542', 'OPE', 'sunny', 376, 801, '2016-11-04', 20, 17);
INSERT INTO trn VALUES (117, 'C212', 'OPE', 'sunny', 255, 194, '2019-12-07', 9, 7);
INSERT INTO trn VALUES (118, 'C456', 'CLO', 'snowy', 257, 759, '2018-01-08', 13, 12);
INSERT INTO trn VALUES (119, 'C809', 'OPE', 'foggy', 217, 347, '2023-03-05', 5, 10);
INSERT INTO trn VALUES (120, 'C694', 'APP', 'foggy', 197, 487, '2014-07-18', 23, 25);

CREATE TABLE gardeners (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  twn TEXT NOT NULL,
  rnk TEXT NOT NULL,
  ht INTEGER NOT NULL,
  result INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO gardeners VALUES (1, 'Holgros Thelflick', 'Toronto', 'lead', 204, 446, '2020-08-02');
INSERT INTO gardeners VALUES (2, 'Pundtair Quaickcleam', 'Basel', 'deputy', 165, 970, '2021-05-09');
INSERT INTO gardeners VALUES (3, 'Gina Walsh', 'Sofia', 'deputy', 185, 879, '2009-12-07');
INSERT INTO gardeners VALUES (4, 'Julia Quist', 'kroldind', 'assistant', 159, 119, '2007-04-21');
INSERT INTO gardeners VALUES (5, 'Starquin Plockgear', 'Geneva', 'assistant', 159, 519, '2018-05-28');
INSERT INTO gardeners VALUES (6, 'Ana Larsen', 'Toronto', 'deputy', 192, 279, '2000-02-21');
INSERT INTO gardeners VALUES (7, 'Oscar Ellis', 'kroldind', 'lead', 186, 803, '2003-01-18');
INSERT INTO gardeners VALUES (8, 'George Tanaka', 'Toronto', 'assistant', 193, 483, '1992-06-01');
INSERT INTO gardeners VALUES (9, 'Daisy Quist', 'Toronto', 'junior', 174, 844, '2004-02-14');
INSERT INTO gardeners VALUES (10, 'Olivia Cohen', 'Basel', 'assistant', 157, 236, '1991-09-23');
INSERT INTO gardeners VALUES (11, 'Xavier Dunn', 'Toronto', 'lead', 174, 393, '1993-04-23');
INSERT INTO gardeners VALUES (12, 'Maria Nash', 'Toronto', 'deputy', 191, 809, '2014-06-14');
INSERT INTO gardeners VALUES (13, 'Hanna Lopez', 'Basel', 'junior', 191, 90, '2015-06-18');
INSERT INTO gardeners VALUES (14, 'Peckgeam Quantick', 'kroldind', 'deputy', 160, 981, '2017-06-18');
INSERT INTO gardeners VALUES (15, 'Necheck Houlsoun', 'Sofia', 'assistant', 190, 944, '2016-10-06');
INSERT INTO gardeners VALUES (16, 'Krandchum Lassouswo', 'Vienna', 'assistant', 170, 431, '2021-03-12');
INSERT INTO gardeners VALUES (17, 'Waisstear Thanchimground', 'kroldind', 'assistant', 193, 213, '2012-04-14');
INSERT INTO gardeners VALUES (18, 'Kirthon Greavickgar', 'Toronto', 'deputy', 196, 590, '2010-10-03');
INSERT INTO gardeners VALUES (19, 'Adam Meyer', 'Geneva', 'assistant', 169, 658, '2012-10-10');
INSERT INTO gardeners VALUES (20, 'Gina Price', 'Vienna', 'deputy', 181, 167, '1986-03-19');
INSERT INTO gardeners VALUES (21, 'Wendy Meyer', 'Toronto', 'deputy', 155, 182, '1987-05-16');
INSERT INTO gardeners VALUES (22, 'Queckclaick Skaindsuck', 'Sofia', 'deputy', 187, 660, '1990-01-14');
INSERT INTO gardeners VALUES (23, 'Paula Young', 'Toronto', 'assistant', 179, 820, '2021-11-26');
INSERT INTO gardeners VALUES (24, 'Thesthonbrem Pindpi', 'Basel', 'deputy', 177, 263, '2017-12-05');
INSERT INTO gardeners VALUES (25, 'Vaickplound Thubulgrean', 'Sofia', 'deputy', 184, 173, '1992-02-17');
CREATE TABLE bouquet_list (
  bqt_id INTEGER PRIMARY KEY,
  bouquet_name TEXT NOT NULL,
  cond TEXT NOT NULL,
  col TEXT NOT NULL,
  wt INTEGER NOT NULL,
  lng_cm INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO bouquet_list VALUES (1, 'Secret Raven', 'NU', 'green', 253, 294, '1982-09-19');
INSERT INTO bouquet_list VALUES (2, 'Sandbean Pleanaimpleas', 'NU', 'sunskocknaind', 587, 246, '1984-02-16');
INSERT INTO bouquet_list VALUES (3, 'Crystal Tiger', 'NEW', 'sunskocknaind', 505, 661, '2008-11-15');
INSERT INTO bouquet_list VALUES (4, 'Tatfou Zeathout', 'PE', 'kuken', 612, 28, '1971-10-28');
INSERT INTO bouquet_list VALUES (5, 'Traivaindrail Theltim', 'DAM', 'zainnongrus', 180, 652, '1974-06-03');
INSERT INTO bouquet_list VALUES (6, 'Sosdris Zeandsinoum', 'PE', 'green', 733, 428, '1999-03-06');
INSERT INTO bouquet_list VALUES (7, 'Repeancher Queanbrir', 'NEW', 'sunskocknaind', 492, 235, '1982-03-16');
INSERT INTO bouquet_list VALUES (8, 'Chaindril Kroujaifaim', 'MI', 'green', 535, 453, '2023-11-13');
INSERT INTO bouquet_list VALUES (9, 'Wousir Sheckfol', 'MI', 'zainnongrus', 412, 156, '1977-11-21');
INSERT INTO bouquet_list VALUES (10, 'Guckdrund Tratcha', 'NU', 'green', 153, 630, '1997-01-06');
INSERT INTO bouquet_list VALUES (11, 'Thaisgun Desflovaick', 'NEW', 'kuken', 3, 488, '2008-02-03');
INSERT INTO bouquet_list VALUES (12, 'Mighty Harvest', 'NU', 'kuken', 227, 545, '2020-10-22');
INSERT INTO bouquet_list VALUES (13, 'Trondreandpaick Wetquo', 'RES', 'zainnongrus', 747, 690, '1997-11-17');
INSERT INTO bouquet_list VALUES (14, 'Newaind Drealpeamind', 'NEW', 'green', 342, 489, '2005-04-23');
INSERT INTO bouquet_list VALUES (15, 'Mighty Cedar', 'RES', 'kuken', 85, 374, '2007-05-25');
INSERT INTO bouquet_list VALUES (16, 'Kraitnem Kotweat', 'RES', 'sunskocknaind', 370, 270, '1993-02-04');
INSERT INTO bouquet_list VALUES (17, 'Sholsteas Plutlimnat', 'MI', 'green', 76, 527, '2016-11-17');
INSERT INTO bouquet_list VALUES (18, 'Misty Harvest', 'RES', 'zainnongrus', 627, 621, '1972-09-23');
INSERT INTO bouquet_list VALUES (19, 'Belroul Gograit', 'PE', 'green', 603, 412, '1967-05-02');
INSERT INTO bouquet_list VALUES (20, 'Heazeand Clealerdan', 'NU', 'kuken', 305, 80, '1968-03-21');
INSERT INTO bouquet_list VALUES (21, 'Fockfainto Laithen', 'DAM', 'green', 331, 252, '2021-02-26');
INSERT INTO bouquet_list VALUES (22, 'Velvet Willow', 'NEW', 'green', 111, 358, '1970-10-15');
INSERT INTO bouquet_list VALUES (23, 'Grisflal Clourpeasskim', 'NEW', 'zainnongrus', 282, 447, '1993-01-07');
INSERT INTO bouquet_list VALUES (24, 'Stuntomlil Dristrout', 'NEW', 'green', 297, 262, '2008-06-14');
INSERT INTO bouquet_list VALUES (25, 'Moljaimshes Jibeatchon', 'NU', 'green', 74, 167, '2000-08-11');
INSERT INTO bouquet_list VALUES (26, 'Sheamthout Tosstetteas', 'PE', 'sunskocknaind', 771, 576, '2021-03-16');
INSERT INTO bouquet_list VALUES (27, 'Winflur Skoutbrankrot', 'PE', 'green', 645, 699, '1977-11-10');
CREATE TABLE deliveries (
  dlvr_id INTEGER PRIMARY KEY,
  delivery_code TEXT NOT NULL,
  season TEXT NOT NULL,
  wthr TEXT NOT NULL,
  att INTEGER NOT NULL,
  cnt INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  fk_gard INTEGER NOT NULL,
  by_bouquet INTEGER NOT NULL,
  FOREIGN KEY (fk_gard) REFERENCES gardeners(nr),
  FOREIGN KEY (by_bouquet) REFERENCES bouquet_list(bqt_id)
);
INSERT INTO deliveries VALUES (1, 'Q654', 'summer', 'jouckgus', 390, 143, '2016-06-23', 5, 10);
INSERT INTO deliveries VALUES (2, 'Q981', 'thilstomour', 'cloudy', 587, 104, '2021-04-02', 21, 6);
INSERT INTO deliveries VALUES (3, 'Q343', 'autumn', 'jouckgus', 201, 1, '2015-01-24', 13, 1);
INSERT INTO deliveries VALUES (4, 'Q405', 'summer', 'jouckgus', 790, 122, '2014-07-23', 13, 25);
INSERT INTO deliveries VALUES (5, 'Q501', 'thilstomour', 'rainy', 636, 146, '2012-03-09', 6, 18);
INSERT INTO deliveries VALUES (6, 'Q925', 'summer', 'jouckgus', 694, 92, '2013-09-23', 1, 6);
INSERT INTO deliveries VALUES (7, 'Q256', 'thilstomour', 'sainhiskil', 546, 289, '2014-04-04', 1, 25);
INSERT INTO deliveries VALUES (8, 'Q622', 'spring', 'sainhiskil', 518, 244, '2015-05-13', 17, 17);
INSERT INTO deliveries VALUES (9, 'Q135', 'autumn', 'jouckgus', 809, 220, '2016-10-28', 21, 7);
INSERT INTO deliveries VALUES (10, 'Q876', 'thilstomour', 'jouckgus', 513, 97, '2021-01-14', 16, 10);
INSERT INTO deliveries VALUES (11, 'Q301', 'thilstomour', 'cloudy', 504, 243, '2012-03-18', 5, 6);
INSERT INTO deliveries VALUES (12, 'Q375', 'autumn', 'jouckgus', 22, 253, '2010-05-20', 2, 16);
INSERT INTO deliveries VALUES (13, 'Q696', 'spring', 'rainy', 236, 213, '2024-02-11', 8, 10);
INSERT INTO deliveries VALUES (14, 'Q647', 'thilstomour', 'rainy', 773, 23, '2018-02-08', 25, 15);
INSERT INTO deliveries VALUES (15, 'Q758', 'spring', 'jouckgus', 137, 55, '2017-10-14', 25, 22);
INSERT INTO deliveries VALUES (16, 'Q659', 'autumn', 'jouckgus', 801, 76, '2021-03-19', 21, 16);
INSERT INTO deliveries VALUES (17, 'Q892', 'thilstomour', 'jouckgus', 303, 193, '2018-01-25', 12, 6);
INSERT INTO deliveries VALUES (18, 'Q477', 'thilstomour', 'cloudy', 239, 226, '2017-08-13', 1, 7);
INSERT INTO deliveries VALUES (19, 'Q383', 'thilstomour', 'sainhiskil', 679, 40, '2022-12-10', 22, 12);
INSERT INTO deliveries VALUES (20, 'Q200', 'thilstomour', 'rainy', 772, 286, '2021-03-03', 17, 8);
INSERT INTO deliveries VALUES (21, 'Q385', 'spring', 'jouckgus', 751, 241, '2022-03-12', 24, 7);
INSERT INTO deliveries VALUES (22, 'Q653', 'thilstomour', 'cloudy', 675, 3, '2011-08-24', 17, 9);
INSERT INTO deliveries VALUES (23, 'Q417', 'spring', 'rainy', 257, 116, '2017-03-14', 5, 16);
INSERT INTO deliveries VALUES (24, 'Q788', 'summer', 'rainy', 377, 289, '2021-05-16', 20, 23);
INSERT INTO deliveries VALUES (25, 'Q684', 'autumn', 'rainy', 214, 255, '2022-07-01', 5, 22);
INSERT INTO deliveries VALUES (26, 'Q479', 'autumn', 'cloudy', 126, 284, '2019-09-05', 17, 1);
INSERT INTO deliveries VALUES (27, 'Q533', 'autumn', 'rainy', 455, 94, '2010-09-18', 20, 2);
INSERT INTO deliveries VALUES (28, 'Q555', 'thilstomour', 'jouckgus', 600, 84, '2023-11-07', 24, 16);
INSERT INTO deliveries VALUES (29, 'Q864', 'thilstomour', 'cloudy', 795, 47, '2021-11-20', 7, 18);
INSERT INTO deliveries VALUES (30, 'Q538', 'thilstomour', 'sainhiskil', 254, 140, '2022-02-22', 24, 4);
INSERT INTO deliveries VALUES (31, 'Q454', 'autumn', 'rainy', 923, 53, '2015-07-26', 25, 3);
INSERT INTO deliveries VALUES (32, 'Q345', 'autumn', 'rainy', 949, 167, '2013-06-28', 25, 25);
INSERT INTO deliveries VALUES (33, 'Q114', 'spring', 'rainy', 947, 282, '2015-07-05', 5, 17);
INSERT INTO deliveries VALUES (34, 'Q761', 'autumn', 'sainhiskil', 673, 23, '2019-05-08', 4, 3);
INSERT INTO deliveries VALUES (35, 'Q495', 'spring', 'cloudy', 325, 122, '2024-05-22', 24, 8);
INSERT INTO deliveries VALUES (36, 'Q312', 'summer', 'jouckgus', 405, 24, '2022-04-16', 17, 24);
INSERT INTO deliveries VALUES (37, 'Q455', 'thilstomour', 'sainhiskil', 224, 73, '2023-10-23', 8, 26);
INSERT INTO deliveries VALUES (38, 'Q303', 'autumn', 'jouckgus', 562, 284, '2012-09-02', 1, 18);
INSERT INTO deliveries VALUES (39, 'Q503', 'autumn', 'rainy', 581, 184, '2010-03-20', 6, 13);
INSERT INTO deliveries VALUES (40, 'Q858', 'spring', 'rainy', 825, 106, '2017-02-18', 25, 18);
INSERT INTO deliveries VALUES (41, 'Q532', 'summer', 'rainy', 782, 79, '2011-01-28', 22, 8);
INSERT INTO deliveries VALUES (42, 'Q874', 'autumn', 'sainhiskil', 626, 200, '2017-10-06', 3, 23);
INSERT INTO deliveries VALUES (43, 'Q331', 'spring', 'rainy', 383, 224, '2018-04-17', 4, 3);
INSERT INTO deliveries VALUES (44, 'Q742', 'thilstomour', 'sainhiskil', 332, 185, '2024-08-15', 17, 6);
INSERT INTO deliveries VALUES (45, 'Q112', 'thilstomour', 'jouckgus', 198, 275, '2018-02-12', 4, 27);
INSERT INTO deliveries VALUES (46, 'Q111', 'thilstomour', 'cloudy', 432, 216, '2014-09-27', 24, 2);
INSERT INTO deliveries VALUES (47, 'Q958', 'summer', 'rainy', 118, 158, '2014-11-24', 6, 10);
INSERT INTO deliveries VALUES (48, 'Q992', 'spring', 'rainy', 637, 141, '2018-01-24', 13, 12);
INSERT INTO deliveries VALUES (49, 'Q723', 'thilstomour', 'rainy', 868, 98, '2020-08-18', 4, 4);
INSERT INTO deliveries VALUES (50, 'Q147', 'thilstomour', 'cloudy', 692, 172, '2011-08-19', 23, 4);
INSERT INTO deliveries VALUES (51, 'Q582', 'spring', 'rainy', 465, 252, '2024-02-06', 21, 15);
INSERT INTO deliveries VALUES (52, 'Q599', 'spring', 'jouckgus', 360, 119, '2021-08-09', 24, 2);
INSERT INTO deliveries VALUES (53, 'Q373', 'summer', 'sainhiskil', 498, 20, '2014-01-02', 24, 1);
INSERT INTO deliveries VALUES (54, 'Q328', 'spring', 'cloudy', 135, 284, '2023-06-23', 1, 16);
INSERT INTO deliveries VALUES (55, 'Q235', 'autumn', 'jouckgus', 453, 238, '2013-06-02', 7, 17);
INSERT INTO deliveries VALUES (56, 'Q329', 'spring', 'rainy', 43, 12, '2012-02-04', 17, 16);
INSERT INTO deliveries VALUES (57, 'Q152', 'thilstomour', 'rainy', 560, 58, '2014-10-05', 22, 18);
INSERT INTO deliveries VALUES (58, 'Q553', 'thilstomour', 'cloudy', 534, 100, '2011-01-07', 4, 2);
INSERT INTO deliveries VALUES (59, 'Q413', 'summer', 'rainy', 722, 269, '2012-08-02', 12, 13);
INSERT INTO deliveries VALUES (60, 'Q625', 'thilstomour', 'rainy', 369, 113, '2016-08-21', 8, 3);
INSERT INTO deliveries VALUES (61, 'Q462', 'summer', 'cloudy', 638, 173, '2024-10-18', 3, 21);
INSERT INTO deliveries VALUES (62, 'Q635', 'summer', 'sainhiskil', 336, 186, '2023-07-11', 3, 16);
INSERT INTO deliveries VALUES (63, 'Q145', 'thilstomour', 'jouckgus', 635, 51, '2012-05-06', 1, 7);
INSERT INTO deliveries VALUES (64, 'Q835', 'autumn', 'cloudy', 530, 295, '2024-02-18', 13, 6);
INSERT INTO deliveries VALUES (65, 'Q609', 'autumn', 'jouckgus', 299, 61, '2023-03-03', 12, 10);
INSERT INTO deliveries VALUES (66, 'Q947', 'spring', 'jouckgus', 497, 164, '2012-12-05', 7, 1);
INSERT INTO deliveries VALUES (67, 'Q428', 'summer', 'jouckgus', 561, 179, '2016-06-25', 5, 23);
INSERT INTO deliveries VALUES (68, 'Q907', 'thilstomour', 'jouckgus', 345, 268, '2010-08-07', 9, 25);
INSERT INTO deliveries VALUES (69, 'Q851', 'spring', 'cloudy', 536, 177, '2014-11-16', 1, 27);
INSERT INTO deliveries VALUES (70, 'Q575', 'thilstomour', 'rainy', 947, 38, '2016-06-24', 20, 12);
INSERT INTO deliveries VALUES (71, 'Q267', 'thilstomour', 'jouckgus', 834, 229, '2020-06-14', 9, 1);
INSERT INTO deliveries VALUES (72, 'Q508', 'autumn', 'rainy', 418, 209, '2021-08-14', 18, 1);
INSERT INTO deliveries VALUES (73, 'Q916', 'thilstomour', 'rainy', 275, 129, '2016-04-08', 12, 4);
INSERT INTO deliveries VALUES (74, 'Q524', 'summer', 'cloudy', 654, 183, '2017-07-12', 25, 3);
INSERT INTO deliveries VALUES (75, 'Q681', 'summer', 'jouckgus', 561, 234, '2015-11-08', 17, 21);
INSERT INTO deliveries VALUES (76, 'Q448', 'spring', 'rainy', 630, 155, '2017-12-14', 22, 22);
INSERT INTO deliveries VALUES (77, 'Q782', 'thilstomour', 'cloudy', 581, 43, '2019-07-26', 9, 13);
INSERT INTO deliveries VALUES (78, 'Q923', 'spring', 'jouckgus', 678, 221, '2019-10-27', 17, 18);
INSERT INTO deliveries VALUES (79, 'Q957', 'spring', 'rainy', 872, 165, '2011-08-14', 17, 3);
INSERT INTO deliveries VALUES (80, 'Q322', 'thilstomour', 'jouckgus', 920, 286, '2012-04-11', 13, 16);
INSERT INTO deliveries VALUES (81, 'Q412', 'spring', 'sainhiskil', 93, 115, '2015-02-14', 16, 25);
INSERT INTO deliveries VALUES (82, 'Q465', 'summer', 'rainy', 546, 214, '2019-02-03', 5, 1);
INSERT INTO deliveries VALUES (83, 'Q908', 'thilstomour', 'cloudy', 473, 63, '2013-04-14', 12, 17);
INSERT INTO deliveries VALUES (84, 'Q238', 'autumn', 'rainy', 807, 170, '2018-04-11', 5, 3);
INSERT INTO deliveries VALUES (85, 'Q679', 'spring', 'rainy', 767, 226, '2017-10-18', 18, 3);
INSERT INTO deliveries VALUES (86, 'Q172', 'summer', 'sainhiskil', 225, 54, '2019-03-16', 24, 8);
INSERT INTO deliveries VALUES (87, 'Q749', 'spring', 'sainhiskil', 445, 178, '2015-09-01', 2, 4);
INSERT INTO deliveries VALUES (88, 'Q434', 'spring', 'sainhiskil', 52, 9, '2023-04-06', 24, 12);
INSERT INTO deliveries VALUES (89, 'Q718', 'spring', 'rainy', 811, 155, '2024-12-26', 17, 8);
INSERT INTO deliveries VALUES (90, 'Q452', 'thilstomour', 'sainhiskil', 817, 206, '2010-11-11', 4, 16);
INSERT INTO deliveries VALUES (91, 'Q901', 'thilstomour', 'jouckgus', 933, 55, '2017-05-08', 22, 16);
INSERT INTO deliveries VALUES (92, 'Q693', 'autumn', 'jouckgus', 437, 41, '2017-09-11', 1, 18);
INSERT INTO deliveries VALUES (93, 'Q226', 'thilstomour', 'cloudy', 750, 184, '2018-10-03', 23, 18);
INSERT INTO deliveries VALUES (94, 'Q317', 'summer', 'cloudy', 521, 100, '2011-04-12', 7, 23);
INSERT INTO deliveries VALUES (95, 'Q365', 'spring', 'jouckgus', 27, 129, '2021-03-04', 6, 26);
INSERT INTO deliveries VALUES (96, 'Q990', 'autumn', 'sainhiskil', 99, 277, '2011-11-23', 22, 13);
INSERT INTO deliveries VALUES (97, 'Q937', 'thilstomour', 'rainy', 410, 271, '2024-12-19', 4, 2);
INSERT INTO deliveries VALUES (98, 'Q192', 'autumn', 'rainy', 603, 215, '2022-01-23', 21, 6);
INSERT INTO deliveries VALUES (99, 'Q528', 'summer', 'jouckgus', 131, 259, '2016-10-14', 1, 25);
INSERT INTO deliveries VALUES (100, 'Q833', 'thilstomour', 'sainhiskil', 418, 225, '2024-09-12', 25, 8);
INSERT INTO deliveries VALUES (101, 'Q284', 'thilstomour', 'rainy', 251, 131, '2017-03-25', 20, 17);
INSERT INTO deliveries VALUES (102, 'Q626', 'autumn', 'rainy', 525, 32, '2023-03-13', 21, 13);
INSERT INTO deliveries VALUES (103, 'Q757', 'thilstomour', 'sainhiskil', 606, 91, '2017-03-11', 18, 27);
INSERT INTO deliveries VALUES (104, 'Q132', 'thilstomour', 'jouckgus', 315, 222, '2012-09-20', 24, 1);
INSERT INTO deliveries VALUES (105, 'Q755', 'summer', 'cloudy', 553, 232, '2011-03-10', 22, 3);
INSERT INTO deliveries VALUES (106, 'Q299', 'spring', 'rainy', 268, 162, '2023-07-08', 6, 23);
INSERT INTO deliveries VALUES (107, 'Q101', 'spring', 'rainy', 632, 165, '2021-08-24', 24, 16);
INSERT INTO deliveries VALUES (108, 'Q577', 'thilstomour', 'cloudy', 236, 124, '2015-12-12', 5, 13);
INSERT INTO deliveries VALUES (109, 'Q948', 'summer', 'rainy', 879, 254, '2018-08-21', 12, 13);
INSERT INTO deliveries VALUES (110, 'Q416', 'spring', 'rainy', 784, 289, '2019-08-03', 17, 25);
INSERT INTO deliveries VALUES (111, 'Q386', 'thilstomour', 'rainy', 619, 78, '2020-10-27', 25, 2);
INSERT INTO deliveries VALUES (112, 'Q509', 'summer', 'sainhiskil', 287, 80, '2012-10-20', 20, 13);
INSERT INTO deliveries VALUES (113, 'Q784', 'autumn', 'jouckgus', 481, 269, '2018-05-07', 23, 8);
INSERT INTO deliveries VALUES (114, 'Q399', 'thilstomour', 'sainhiskil', 909, 166, '2019-06-27', 13, 21);
INSERT INTO deliveries VALUES (115, 'Q831', 'summer', 'rainy', 708, 225, '2017-05-24', 23, 12);
INSERT INTO deliveries VALUES (116, 'Q595', 'thilstomour', 'jouckgus', 868, 297, '2013-03-15', 1, 3);
INSERT INTO deliveries VALUES (117, 'Q779', 'thilstomour', 'sainhiskil', 230, 260, '2011-06-11', 22, 16);
INSERT INTO deliveries VALUES (118, 'Q734', 'summer', 'jouckgus', 682, 121, '2021-09-28', 13, 2);
INSERT INTO deliveries VALUES (119, 'Q182', 'thilstomour', 'sainhiskil', 117, 185, '2014-06-10', 22, 3);
INSERT INTO deliveries VALUES (120, 'Q274', 'summer', 'cloudy', 663, 129, '2023-08-11', 13, 26);

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChargingRule;
use super::ParkingLotType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits an applyment for a parking lot (提交停车场进件申请).
///
/// `POST /v3/parking/reminders/application`
///
/// - Returns [`SubmittedParkingLotApplication`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：提交停车场进件申请。调用方：平台商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::{
///     AggregateLimitMode, ChargingRule, ChargingRuleType, CreateParkingLotApplication,
///     DailyLimitType, DayType, DurationSegmentRule, FeeLimitType, FirstChargeTimeMode,
///     FirstDurationMode, FixedIntervalRule, FreePeriodCalculationMode, FreePeriodChargingMode,
///     HolidayMode, ParkingLot, ParkingLotType, PerEntryRule, PlateType, SegmentChargeMode,
///     TimeRoundingType, VehicleType,
/// };
///
/// let request = CreateParkingLotApplication::new().parking_lot(
///     ParkingLot::new()
///         .parking_lot_name("示例名称")
///         .out_parking_lot_id("xxx_xx_xxxxxxx_001")
///         .parking_lot_address("示例路1号")
///         .longitude("113.934528")
///         .latitude("22.540503")
///         .parking_lot_type(ParkingLotType::NamedUnknown)
///         .phone_number("0755-86013388")
///         .parking_sign_url("https://example.com/sample")
///         .notification_text_list(["sample-notification-text-list"])
///         .payment_mini_prog_appid("wx8888888888888888")
///         .payment_path("pages/sample/index")
///         .parking_order_mini_prog_appid("wx8888888888888888")
///         .parking_order_path("pages/sample/index")
///         .charging_rule(
///             ChargingRule::new()
///                 .rule_type(ChargingRuleType::NamedUnknown)
///                 .fee_limit_type(FeeLimitType::NamedUnknown)
///                 .daily_limit_type(DailyLimitType::NamedUnknown)
///                 .time_rounding_type(TimeRoundingType::NamedUnknown)
///                 .free_entry_duration(1)
///                 .free_exit_duration(1)
///                 .fixed_interval_rule([FixedIntervalRule::new()
///                     .day_type(DayType::NamedUnknown)
///                     .start_time("08:00")
///                     .end_time("22:00")
///                     .vehicle_type(VehicleType::NamedUnknown)
///                     .plate_type(PlateType::NamedUnknown)
///                     .first_duration(1)
///                     .first_amount(1)
///                     .interval_duration(1)
///                     .interval_amount(1)
///                     .interval_max_amount(1)
///                     .max_fee_per_day(1)
///                     .free_period_charging_mode(FreePeriodChargingMode::NamedUnknown)
///                     .free_period_calculation_mode(FreePeriodCalculationMode::NamedUnknown)
///                     .is_green_vehicle_free_parking(false)
///                     .first_duration_mode(FirstDurationMode::NamedUnknown)])
///                 .duration_segment_rule([DurationSegmentRule::new()
///                     .day_type(DayType::NamedUnknown)
///                     .start_time("08:00")
///                     .end_time("22:00")
///                     .vehicle_type(VehicleType::NamedUnknown)
///                     .plate_type(PlateType::NamedUnknown)
///                     .charge_mode(SegmentChargeMode::NamedUnknown)
///                     .duration_from(1)
///                     .duration_to(1)
///                     .fixed_amount(1)
///                     .interval_min(1)
///                     .interval_amount(1)
///                     .interval_max_amount(1)
///                     .max_fee_per_day(1)])
///                 .pre_entry_rule([PerEntryRule::new()
///                     .day_type(DayType::NamedUnknown)
///                     .start_time("08:00")
///                     .end_time("22:00")
///                     .vehicle_type(VehicleType::NamedUnknown)
///                     .plate_type(PlateType::NamedUnknown)
///                     .amount(1)
///                     .max_fee_per_day(1)])
///                 .holiday_mode(HolidayMode::NamedUnknown)
///                 .aggregate_limit_mode(AggregateLimitMode::NamedUnknown)
///                 .first_charge_time_mode(FirstChargeTimeMode::NamedUnknown),
///         ),
/// );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"parking_lot":{"charging_rule":{"aggregate_limit_mode":"AGGREGATE_LIMIT_MODE_UNKNOWN","daily_limit_type":"DAILY_LIMIT_UNKNOWN","duration_segment_rule":[{"charge_mode":"UNKNOWN","day_type":"DAY_TYPE_UNKNOWN","duration_from":1,"duration_to":1,"end_time":"22:00","fixed_amount":1,"interval_amount":1,"interval_max_amount":1,"interval_min":1,"max_fee_per_day":1,"plate_type":"PLATE_TYPE_UNKNOWN","start_time":"08:00","vehicle_type":"VEHICLE_TYPE_UNKNOWN"}],"fee_limit_type":"FEE_LIMIT_UNKNOWN","first_charge_time_mode":"FIRST_CHARGE_TIME_MODE_UNKNOWN","fixed_interval_rule":[{"day_type":"DAY_TYPE_UNKNOWN","end_time":"22:00","first_amount":1,"first_duration":1,"first_duration_mode":"FIRST_DURATION_MODE_UNKNOWN","free_period_calculation_mode":"FREE_PERIOD_CAL_UNKNOWN","free_period_charging_mode":"FREE_PERIOD_CHARGING_UNKNOWN","interval_amount":1,"interval_duration":1,"interval_max_amount":1,"is_green_vehicle_free_parking":false,"max_fee_per_day":1,"plate_type":"PLATE_TYPE_UNKNOWN","start_time":"08:00","vehicle_type":"VEHICLE_TYPE_UNKNOWN"}],"free_entry_duration":1,"free_exit_duration":1,"holiday_mode":"HOLIDAY_MODE_UNKNOWN","pre_entry_rule":[{"amount":1,"day_type":"DAY_TYPE_UNKNOWN","end_time":"22:00","max_fee_per_day":1,"plate_type":"PLATE_TYPE_UNKNOWN","start_time":"08:00","vehicle_type":"VEHICLE_TYPE_UNKNOWN"}],"rule_type":"CHARGING_RULE_UNKNOWN","time_rounding_type":"TIME_ROUND_UNKNOWN"},"latitude":"22.540503","longitude":"113.934528","notification_text_list":["sample-notification-text-list"],"out_parking_lot_id":"xxx_xx_xxxxxxx_001","parking_lot_address":"示例路1号","parking_lot_name":"示例名称","parking_lot_type":"PARKING_LOT_TYPE_UNKNOWN","parking_order_mini_prog_appid":"wx8888888888888888","parking_order_path":"pages/sample/index","parking_sign_url":"https://example.com/sample","payment_mini_prog_appid":"wx8888888888888888","payment_path":"pages/sample/index","phone_number":"0755-86013388"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交停车场进件申请",
    "/v3/parking/reminders/application",
    "POST /v3/parking/reminders/application",
    "4019557780"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateParkingLotApplication {
    /// Parking lot (停车场信息). Required.
    pub parking_lot: Option<ParkingLot>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateParkingLotApplication {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `parking_lot`.
    pub fn new() -> Self {
        Self {
            parking_lot: None,
            extra: Extra::new(),
        }
    }

    /// Parking lot (停车场信息). Required.
    pub fn parking_lot<Via>(mut self, parking_lot: impl IntoField<ParkingLot, Via>) -> Self {
        self.parking_lot = parking_lot.into_field();
        self
    }
}

impl Default for CreateParkingLotApplication {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateParkingLotApplication
    []
    [parking_lot,]
    ["parking_lot",]
}

wxpay_core::operation!(CreateParkingLotApplication => SubmittedParkingLotApplication, wxpay_core::Spec::new(
    "vehicle.create_parking_lot_application",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/application",
)
.title("提交停车场进件申请")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4019557780")
.body(wxpay_core::Body::Json));

/// The parking lot in an applyment to be submitted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ParkingLot {
    /// Parking lot name (停车场名称). Required. At most 128 characters.
    pub parking_lot_name: Option<String>,
    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// Parking lot address (停车场地址). Required. At most 256 characters.
    pub parking_lot_address: Option<String>,
    /// Longitude (停车场经度). Required. At most 16 characters.
    pub longitude: Option<String>,
    /// Latitude (停车场纬度). Required. At most 16 characters.
    pub latitude: Option<String>,
    /// Parking lot type (停车场类型). Required.
    pub parking_lot_type: Option<ParkingLotType>,
    /// Phone number (客服联系电话). Required. At most 20 characters.
    pub phone_number: Option<String>,
    /// Address of the fee notice board photo (收费告示牌url). At most 512 characters.
    pub parking_sign_url: Option<String>,
    /// Discount wording of the parking lot (停车场优惠文案). At most 512 characters. At most 6 items.
    pub notification_text_list: Option<Vec<String>>,
    /// Application id of the payment mini program (商家支付小程序appid). At most 32 characters.
    pub payment_mini_prog_appid: Option<String>,
    /// Path of the merchant's payment page (商家支付路径). Required. At most 256 characters.
    pub payment_path: Option<String>,
    /// Application id of the parking order mini program (商家停车订单小程序appid). At most 32 characters.
    pub parking_order_mini_prog_appid: Option<String>,
    /// Path of the merchant's parking order page (商家停车订单路径). At most 256 characters.
    pub parking_order_path: Option<String>,
    /// Charging rule (计费规则).
    pub charging_rule: Option<ChargingRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ParkingLot {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `parking_lot_name`, `out_parking_lot_id`, `parking_lot_address`, `longitude`, `latitude`, `parking_lot_type`, `phone_number` and `payment_path`.
    pub fn new() -> Self {
        Self {
            parking_lot_name: None,
            out_parking_lot_id: None,
            parking_lot_address: None,
            longitude: None,
            latitude: None,
            parking_lot_type: None,
            phone_number: None,
            parking_sign_url: None,
            notification_text_list: None,
            payment_mini_prog_appid: None,
            payment_path: None,
            parking_order_mini_prog_appid: None,
            parking_order_path: None,
            charging_rule: None,
            extra: Extra::new(),
        }
    }

    /// Parking lot name (停车场名称). Required. At most 128 characters.
    pub fn parking_lot_name<Via>(mut self, parking_lot_name: impl IntoField<String, Via>) -> Self {
        self.parking_lot_name = parking_lot_name.into_field();
        self
    }

    /// The merchant's own parking lot id (商户停车场ID). Required. At most 64 characters.
    pub fn out_parking_lot_id<Via>(
        mut self,
        out_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.out_parking_lot_id = out_parking_lot_id.into_field();
        self
    }

    /// Parking lot address (停车场地址). Required. At most 256 characters.
    pub fn parking_lot_address<Via>(
        mut self,
        parking_lot_address: impl IntoField<String, Via>,
    ) -> Self {
        self.parking_lot_address = parking_lot_address.into_field();
        self
    }

    /// Longitude (停车场经度). Required. At most 16 characters.
    pub fn longitude<Via>(mut self, longitude: impl IntoField<String, Via>) -> Self {
        self.longitude = longitude.into_field();
        self
    }

    /// Latitude (停车场纬度). Required. At most 16 characters.
    pub fn latitude<Via>(mut self, latitude: impl IntoField<String, Via>) -> Self {
        self.latitude = latitude.into_field();
        self
    }

    /// Parking lot type (停车场类型). Required.
    pub fn parking_lot_type<Via>(
        mut self,
        parking_lot_type: impl IntoField<ParkingLotType, Via>,
    ) -> Self {
        self.parking_lot_type = parking_lot_type.into_field();
        self
    }

    /// Phone number (客服联系电话). Required. At most 20 characters.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<String, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Address of the fee notice board photo (收费告示牌url). At most 512 characters.
    pub fn parking_sign_url<Via>(mut self, parking_sign_url: impl IntoField<String, Via>) -> Self {
        self.parking_sign_url = parking_sign_url.into_field();
        self
    }

    /// Discount wording of the parking lot (停车场优惠文案). At most 512 characters. At most 6 items.
    pub fn notification_text_list<Via>(
        mut self,
        notification_text_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.notification_text_list = notification_text_list.into_field();
        self
    }

    /// Application id of the payment mini program (商家支付小程序appid). At most 32 characters.
    pub fn payment_mini_prog_appid<Via>(
        mut self,
        payment_mini_prog_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.payment_mini_prog_appid = payment_mini_prog_appid.into_field();
        self
    }

    /// Path of the merchant's payment page (商家支付路径). Required. At most 256 characters.
    pub fn payment_path<Via>(mut self, payment_path: impl IntoField<String, Via>) -> Self {
        self.payment_path = payment_path.into_field();
        self
    }

    /// Application id of the parking order mini program (商家停车订单小程序appid). At most 32 characters.
    pub fn parking_order_mini_prog_appid<Via>(
        mut self,
        parking_order_mini_prog_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.parking_order_mini_prog_appid = parking_order_mini_prog_appid.into_field();
        self
    }

    /// Path of the merchant's parking order page (商家停车订单路径). At most 256 characters.
    pub fn parking_order_path<Via>(
        mut self,
        parking_order_path: impl IntoField<String, Via>,
    ) -> Self {
        self.parking_order_path = parking_order_path.into_field();
        self
    }

    /// Charging rule (计费规则).
    pub fn charging_rule<Via>(mut self, charging_rule: impl IntoField<ChargingRule, Via>) -> Self {
        self.charging_rule = charging_rule.into_field();
        self
    }
}

impl Default for ParkingLot {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ParkingLot
    []
    [parking_lot_name, out_parking_lot_id, parking_lot_address, longitude, latitude, parking_lot_type, phone_number, parking_sign_url, notification_text_list, payment_mini_prog_appid, payment_path, parking_order_mini_prog_appid, parking_order_path, charging_rule,]
    ["parking_lot_name", "out_parking_lot_id", "parking_lot_address", "longitude", "latitude", "parking_lot_type", "phone_number", "payment_path",]
}

/// The audit number of a submitted applyment.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmittedParkingLotApplication {
    /// Number of the parking lot application review (停车场进件审核单号). At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubmittedParkingLotApplication
    []
    [parking_lot_audit_no, code, message,]
    []
}

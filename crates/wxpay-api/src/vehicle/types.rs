// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AggregateLimitMode;
use super::AuditStatus;
use super::ChargingRuleType;
use super::Currency;
use super::DailyLimitType;
use super::DayType;
use super::EtcBindState;
use super::FeeLimitType;
use super::FirstChargeTimeMode;
use super::FirstDurationMode;
use super::FreePeriodCalculationMode;
use super::FreePeriodChargingMode;
use super::HolidayMode;
use super::ParkingLotType;
use super::ParkingServicePlateColor;
use super::PlateType;
use super::PromotionScope;
use super::PromotionType;
use super::SegmentChargeMode;
use super::TimeRoundingType;
use super::TradeState;
use super::VehicleType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// An ETC contract with its binding state.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcContract {
    /// Application id (发起签约的appid).
    pub appid: Option<String>,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The user's id within the service provider's application (用户在发起签约APP的标识).
    pub sp_openid: Option<String>,
    /// The sub-merchant's application id (子商户appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Contract number (ETC扣费授权协议号).
    pub contract_id: Option<String>,
    /// Binding state (ETC绑定状态).
    pub bind_state: Option<EtcBindState>,
    /// Plate number (绑定的车牌号).
    pub plate_number: Option<String>,
    /// The user's id within the sub-merchant's application (用户在发起签约子APP的标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcContract
    []
    [appid, sp_mchid, sp_openid, sub_appid, sub_mchid, contract_id, bind_state, plate_number, sub_openid,]
    []
}

/// An ETC transaction with its state and amounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcTransaction {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (商户appid).
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户appid).
    pub sub_appid: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Extra data attached by the merchant (商户数据).
    pub attach: Option<String>,
    /// Trade type (交易类型).
    pub trade_type: Option<String>,
    /// Bank type (付款银行).
    pub bank_type: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The payer (支付者).
    pub payer: Option<EtcPayer>,
    /// Amount (订单金额).
    pub amount: Option<EtcTransactionAmount>,
    /// Device details (设备信息).
    pub device_info: Option<EtcTransactionDeviceInfo>,
    /// Details of the promotions (优惠详情).
    pub promotion_detail: Option<Vec<EtcPromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcTransaction
    []
    [mchid, sub_mchid, appid, sub_appid, out_trade_no, transaction_id, attach, trade_type, bank_type, success_time, trade_state, trade_state_desc, payer, amount, device_info, promotion_detail,]
    []
}

/// The parking that is paid for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ParkingInfo {
    /// Parking id (停车入场id). Required. At most 32 characters.
    pub parking_id: Option<String>,
    /// Plate number (车牌号). Required. At most 32 characters.
    pub plate_number: Option<String>,
    /// Plate color (车牌颜色). Required.
    pub plate_color: Option<ParkingServicePlateColor>,
    /// Start time (入场时间). Required.
    pub start_time: Option<DateTime>,
    /// End time (出场时间). Required.
    pub end_time: Option<DateTime>,
    /// Parking lot name (停车场名称). Required. At most 32 characters.
    pub parking_name: Option<String>,
    /// Duration charged for (计费时长). Required.
    pub charging_duration: Option<i64>,
    /// Device number (停车场设备id). Required. At most 32 characters.
    pub device_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ParkingInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `parking_id`, `plate_number`, `plate_color`, `start_time`, `end_time`, `parking_name`, `charging_duration` and `device_id`.
    pub fn new() -> Self {
        Self {
            parking_id: None,
            plate_number: None,
            plate_color: None,
            start_time: None,
            end_time: None,
            parking_name: None,
            charging_duration: None,
            device_id: None,
            extra: Extra::new(),
        }
    }

    /// Parking id (停车入场id). Required. At most 32 characters.
    pub fn parking_id<Via>(mut self, parking_id: impl IntoField<String, Via>) -> Self {
        self.parking_id = parking_id.into_field();
        self
    }

    /// Plate number (车牌号). Required. At most 32 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// Plate color (车牌颜色). Required.
    pub fn plate_color<Via>(
        mut self,
        plate_color: impl IntoField<ParkingServicePlateColor, Via>,
    ) -> Self {
        self.plate_color = plate_color.into_field();
        self
    }

    /// Start time (入场时间). Required.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<DateTime, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (出场时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Parking lot name (停车场名称). Required. At most 32 characters.
    pub fn parking_name<Via>(mut self, parking_name: impl IntoField<String, Via>) -> Self {
        self.parking_name = parking_name.into_field();
        self
    }

    /// Duration charged for (计费时长). Required.
    pub fn charging_duration<Via>(mut self, charging_duration: impl IntoField<i64, Via>) -> Self {
        self.charging_duration = charging_duration.into_field();
        self
    }

    /// Device number (停车场设备id). Required. At most 32 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }
}

impl Default for ParkingInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ParkingInfo
    []
    [parking_id, plate_number, plate_color, start_time, end_time, parking_name, charging_duration, device_id,]
    ["parking_id", "plate_number", "plate_color", "start_time", "end_time", "parking_name", "charging_duration", "device_id",]
}

/// Charging rules of a parking lot.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChargingRule {
    /// Rule type (收费规则类型).
    pub rule_type: Option<ChargingRuleType>,
    /// Type of the charge limit (收费金额限制类型).
    pub fee_limit_type: Option<FeeLimitType>,
    /// Type of the billing cycle (计费周期类型).
    pub daily_limit_type: Option<DailyLimitType>,
    /// Rounding of a part of an hour (不满一小时取整方式).
    pub time_rounding_type: Option<TimeRoundingType>,
    /// Free time after entry (入场免费时间).
    pub free_entry_duration: Option<i64>,
    /// Free time for leaving (出场免费时间).
    pub free_exit_duration: Option<i64>,
    /// Fixed interval charging rule (固定间隔模式规则).
    pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
    /// Charging rule by segments of parking time (按时长分段统计模式规则).
    pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
    /// Charging rule by entry (按次模式规则).
    pub pre_entry_rule: Option<Vec<PerEntryRule>>,
    /// Holiday mode (节假日模式).
    pub holiday_mode: Option<HolidayMode>,
    /// Mode of the accumulated limit (累计限额模式).
    pub aggregate_limit_mode: Option<AggregateLimitMode>,
    /// Mode of the first charging time (首次计费时间模式).
    pub first_charge_time_mode: Option<FirstChargeTimeMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChargingRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            rule_type: None,
            fee_limit_type: None,
            daily_limit_type: None,
            time_rounding_type: None,
            free_entry_duration: None,
            free_exit_duration: None,
            fixed_interval_rule: None,
            duration_segment_rule: None,
            pre_entry_rule: None,
            holiday_mode: None,
            aggregate_limit_mode: None,
            first_charge_time_mode: None,
            extra: Extra::new(),
        }
    }

    /// Rule type (收费规则类型).
    pub fn rule_type<Via>(mut self, rule_type: impl IntoField<ChargingRuleType, Via>) -> Self {
        self.rule_type = rule_type.into_field();
        self
    }

    /// Type of the charge limit (收费金额限制类型).
    pub fn fee_limit_type<Via>(
        mut self,
        fee_limit_type: impl IntoField<FeeLimitType, Via>,
    ) -> Self {
        self.fee_limit_type = fee_limit_type.into_field();
        self
    }

    /// Type of the billing cycle (计费周期类型).
    pub fn daily_limit_type<Via>(
        mut self,
        daily_limit_type: impl IntoField<DailyLimitType, Via>,
    ) -> Self {
        self.daily_limit_type = daily_limit_type.into_field();
        self
    }

    /// Rounding of a part of an hour (不满一小时取整方式).
    pub fn time_rounding_type<Via>(
        mut self,
        time_rounding_type: impl IntoField<TimeRoundingType, Via>,
    ) -> Self {
        self.time_rounding_type = time_rounding_type.into_field();
        self
    }

    /// Free time after entry (入场免费时间).
    pub fn free_entry_duration<Via>(
        mut self,
        free_entry_duration: impl IntoField<i64, Via>,
    ) -> Self {
        self.free_entry_duration = free_entry_duration.into_field();
        self
    }

    /// Free time for leaving (出场免费时间).
    pub fn free_exit_duration<Via>(mut self, free_exit_duration: impl IntoField<i64, Via>) -> Self {
        self.free_exit_duration = free_exit_duration.into_field();
        self
    }

    /// Fixed interval charging rule (固定间隔模式规则).
    pub fn fixed_interval_rule<Via>(
        mut self,
        fixed_interval_rule: impl IntoField<Vec<FixedIntervalRule>, Via>,
    ) -> Self {
        self.fixed_interval_rule = fixed_interval_rule.into_field();
        self
    }

    /// Charging rule by segments of parking time (按时长分段统计模式规则).
    pub fn duration_segment_rule<Via>(
        mut self,
        duration_segment_rule: impl IntoField<Vec<DurationSegmentRule>, Via>,
    ) -> Self {
        self.duration_segment_rule = duration_segment_rule.into_field();
        self
    }

    /// Charging rule by entry (按次模式规则).
    pub fn pre_entry_rule<Via>(
        mut self,
        pre_entry_rule: impl IntoField<Vec<PerEntryRule>, Via>,
    ) -> Self {
        self.pre_entry_rule = pre_entry_rule.into_field();
        self
    }

    /// Holiday mode (节假日模式).
    pub fn holiday_mode<Via>(mut self, holiday_mode: impl IntoField<HolidayMode, Via>) -> Self {
        self.holiday_mode = holiday_mode.into_field();
        self
    }

    /// Mode of the accumulated limit (累计限额模式).
    pub fn aggregate_limit_mode<Via>(
        mut self,
        aggregate_limit_mode: impl IntoField<AggregateLimitMode, Via>,
    ) -> Self {
        self.aggregate_limit_mode = aggregate_limit_mode.into_field();
        self
    }

    /// Mode of the first charging time (首次计费时间模式).
    pub fn first_charge_time_mode<Via>(
        mut self,
        first_charge_time_mode: impl IntoField<FirstChargeTimeMode, Via>,
    ) -> Self {
        self.first_charge_time_mode = first_charge_time_mode.into_field();
        self
    }
}

impl Default for ChargingRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChargingRule
    []
    [rule_type, fee_limit_type, daily_limit_type, time_rounding_type, free_entry_duration, free_exit_duration, fixed_interval_rule, duration_segment_rule, pre_entry_rule, holiday_mode, aggregate_limit_mode, first_charge_time_mode,]
    []
}

/// An applyment for a parking lot with its audit state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingLotApplication {
    /// Number of the parking lot application review (停车场进件审核单号). At most 64 characters.
    pub parking_lot_audit_no: Option<String>,
    /// Audit status (审核状态).
    pub audit_status: Option<AuditStatus>,
    /// When it was submitted (提交时间).
    pub submit_time: Option<i64>,
    /// Parking lot (停车场信息).
    pub parking_lot: Option<AppliedParkingLot>,
    /// Audit comment (审核意见).
    pub audit_comment: Option<AuditComment>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingLotApplication
    []
    [parking_lot_audit_no, audit_status, submit_time, parking_lot, audit_comment,]
    []
}

/// The user who pays an ETC transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcPayer {
    /// The user's id within the service provider's application (用户在服务商APP的标识).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在特约商户APP的标识).
    pub sub_openid: Option<String>,
    /// The user's id within the application (付款用户OpenID). Described by SKIT; no official source confirms it.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcPayer
    []
    [sp_openid, sub_openid, openid,]
    []
}

/// Price of an ETC passage, and the part that its payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcTransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<Currency>,
    /// Amount the user pays (用户实际支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcTransactionAmount
    []
    [total, currency, payer_total, discount_total,]
    []
}

/// The merchant's device in an ETC transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcTransactionDeviceInfo {
    /// Device number (商户端设备号).
    pub device_id: Option<String>,
    /// IP address of the device (商户端设备IP).
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcTransactionDeviceInfo
    []
    [device_id, device_ip,]
    []
}

/// A discount on an ETC transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct EtcPromotionDetail {
    /// Coupon id (券ID).
    pub promotion_id: Option<String>,
    /// Name (优惠名称).
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资).
    pub wxpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资).
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资).
    pub other_contribute: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { EtcPromotionDetail
    []
    [promotion_id, name, scope, r#type = "type", activity_id, amount, wxpay_contribute, merchant_contribute, other_contribute,]
    []
}

/// The user who pays for parking.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingPayer {
    /// The user's id within the application (用户在appid下的标识). At most 32 characters.
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在sub\_appid下的标识). At most 32 characters.
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingPayer
    []
    [openid, sub_openid,]
    []
}

/// Price of parking, and the part that its payer paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingTransactionAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型). At most 16 characters.
    pub currency: Option<Currency>,
    /// Amount the user pays (用户实际支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingTransactionAmount
    []
    [total, currency, payer_total, discount_total,]
    []
}

/// A charging rule by fixed intervals.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FixedIntervalRule {
    /// Kind of date (日期类型).
    pub day_type: Option<DayType>,
    /// Start time (时段开始时间). At most 5 characters.
    pub start_time: Option<String>,
    /// End time (时段结束时间). At most 5 characters.
    pub end_time: Option<String>,
    /// Vehicle type (车辆类型).
    pub vehicle_type: Option<VehicleType>,
    /// Plate type (车牌类型).
    pub plate_type: Option<PlateType>,
    /// Length of the first charging period (首段收费时长).
    pub first_duration: Option<i64>,
    /// Charge for the first period (首段收费金额). In fen.
    pub first_amount: Option<i64>,
    /// Length of each charging interval (间隔收费时长).
    pub interval_duration: Option<i64>,
    /// Amount charged for each interval (间隔收费金额). In fen.
    pub interval_amount: Option<i64>,
    /// Most charged in the interval period (间隔时段收费封顶). In fen.
    pub interval_max_amount: Option<i64>,
    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub max_fee_per_day: Option<i64>,
    /// Charging of the free period (免费时段收取模式).
    pub free_period_charging_mode: Option<FreePeriodChargingMode>,
    /// Calculation of the free period (免费时段计算方式).
    pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
    /// True if new energy vehicles park free (新能源是否免停).
    pub is_green_vehicle_free_parking: Option<bool>,
    /// Charging of the first period (首段收费模式).
    pub first_duration_mode: Option<FirstDurationMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FixedIntervalRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_type: None,
            start_time: None,
            end_time: None,
            vehicle_type: None,
            plate_type: None,
            first_duration: None,
            first_amount: None,
            interval_duration: None,
            interval_amount: None,
            interval_max_amount: None,
            max_fee_per_day: None,
            free_period_charging_mode: None,
            free_period_calculation_mode: None,
            is_green_vehicle_free_parking: None,
            first_duration_mode: None,
            extra: Extra::new(),
        }
    }

    /// Kind of date (日期类型).
    pub fn day_type<Via>(mut self, day_type: impl IntoField<DayType, Via>) -> Self {
        self.day_type = day_type.into_field();
        self
    }

    /// Start time (时段开始时间). At most 5 characters.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (时段结束时间). At most 5 characters.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Vehicle type (车辆类型).
    pub fn vehicle_type<Via>(mut self, vehicle_type: impl IntoField<VehicleType, Via>) -> Self {
        self.vehicle_type = vehicle_type.into_field();
        self
    }

    /// Plate type (车牌类型).
    pub fn plate_type<Via>(mut self, plate_type: impl IntoField<PlateType, Via>) -> Self {
        self.plate_type = plate_type.into_field();
        self
    }

    /// Length of the first charging period (首段收费时长).
    pub fn first_duration<Via>(mut self, first_duration: impl IntoField<i64, Via>) -> Self {
        self.first_duration = first_duration.into_field();
        self
    }

    /// Charge for the first period (首段收费金额). In fen.
    pub fn first_amount<Via>(mut self, first_amount: impl IntoField<i64, Via>) -> Self {
        self.first_amount = first_amount.into_field();
        self
    }

    /// Length of each charging interval (间隔收费时长).
    pub fn interval_duration<Via>(mut self, interval_duration: impl IntoField<i64, Via>) -> Self {
        self.interval_duration = interval_duration.into_field();
        self
    }

    /// Amount charged for each interval (间隔收费金额). In fen.
    pub fn interval_amount<Via>(mut self, interval_amount: impl IntoField<i64, Via>) -> Self {
        self.interval_amount = interval_amount.into_field();
        self
    }

    /// Most charged in the interval period (间隔时段收费封顶). In fen.
    pub fn interval_max_amount<Via>(
        mut self,
        interval_max_amount: impl IntoField<i64, Via>,
    ) -> Self {
        self.interval_max_amount = interval_max_amount.into_field();
        self
    }

    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub fn max_fee_per_day<Via>(mut self, max_fee_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_fee_per_day = max_fee_per_day.into_field();
        self
    }

    /// Charging of the free period (免费时段收取模式).
    pub fn free_period_charging_mode<Via>(
        mut self,
        free_period_charging_mode: impl IntoField<FreePeriodChargingMode, Via>,
    ) -> Self {
        self.free_period_charging_mode = free_period_charging_mode.into_field();
        self
    }

    /// Calculation of the free period (免费时段计算方式).
    pub fn free_period_calculation_mode<Via>(
        mut self,
        free_period_calculation_mode: impl IntoField<FreePeriodCalculationMode, Via>,
    ) -> Self {
        self.free_period_calculation_mode = free_period_calculation_mode.into_field();
        self
    }

    /// True if new energy vehicles park free (新能源是否免停).
    pub fn is_green_vehicle_free_parking<Via>(
        mut self,
        is_green_vehicle_free_parking: impl IntoField<bool, Via>,
    ) -> Self {
        self.is_green_vehicle_free_parking = is_green_vehicle_free_parking.into_field();
        self
    }

    /// Charging of the first period (首段收费模式).
    pub fn first_duration_mode<Via>(
        mut self,
        first_duration_mode: impl IntoField<FirstDurationMode, Via>,
    ) -> Self {
        self.first_duration_mode = first_duration_mode.into_field();
        self
    }
}

impl Default for FixedIntervalRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FixedIntervalRule
    []
    [day_type, start_time, end_time, vehicle_type, plate_type, first_duration, first_amount, interval_duration, interval_amount, interval_max_amount, max_fee_per_day, free_period_charging_mode, free_period_calculation_mode, is_green_vehicle_free_parking, first_duration_mode,]
    []
}

/// A charging rule by segments of the parking time.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DurationSegmentRule {
    /// Kind of date (日期类型).
    pub day_type: Option<DayType>,
    /// Start time (时段开始时间). At most 5 characters.
    pub start_time: Option<String>,
    /// End time (时段结束时间). At most 5 characters.
    pub end_time: Option<String>,
    /// Vehicle type (车辆类型).
    pub vehicle_type: Option<VehicleType>,
    /// Plate type (车牌类型).
    pub plate_type: Option<PlateType>,
    /// Charging mode (收费模式).
    pub charge_mode: Option<SegmentChargeMode>,
    /// Start of the parking duration (停车时长起始).
    pub duration_from: Option<i64>,
    /// End of the parking duration (停车时长结束).
    pub duration_to: Option<i64>,
    /// Fixed charge (固定收费金额). In fen.
    pub fixed_amount: Option<i64>,
    /// Interval period (间隔时段).
    pub interval_min: Option<i64>,
    /// Amount charged for each interval (间隔收费金额). In fen.
    pub interval_amount: Option<i64>,
    /// Most charged in the interval period (间隔时段收费封顶). In fen.
    pub interval_max_amount: Option<i64>,
    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub max_fee_per_day: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DurationSegmentRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_type: None,
            start_time: None,
            end_time: None,
            vehicle_type: None,
            plate_type: None,
            charge_mode: None,
            duration_from: None,
            duration_to: None,
            fixed_amount: None,
            interval_min: None,
            interval_amount: None,
            interval_max_amount: None,
            max_fee_per_day: None,
            extra: Extra::new(),
        }
    }

    /// Kind of date (日期类型).
    pub fn day_type<Via>(mut self, day_type: impl IntoField<DayType, Via>) -> Self {
        self.day_type = day_type.into_field();
        self
    }

    /// Start time (时段开始时间). At most 5 characters.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (时段结束时间). At most 5 characters.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Vehicle type (车辆类型).
    pub fn vehicle_type<Via>(mut self, vehicle_type: impl IntoField<VehicleType, Via>) -> Self {
        self.vehicle_type = vehicle_type.into_field();
        self
    }

    /// Plate type (车牌类型).
    pub fn plate_type<Via>(mut self, plate_type: impl IntoField<PlateType, Via>) -> Self {
        self.plate_type = plate_type.into_field();
        self
    }

    /// Charging mode (收费模式).
    pub fn charge_mode<Via>(mut self, charge_mode: impl IntoField<SegmentChargeMode, Via>) -> Self {
        self.charge_mode = charge_mode.into_field();
        self
    }

    /// Start of the parking duration (停车时长起始).
    pub fn duration_from<Via>(mut self, duration_from: impl IntoField<i64, Via>) -> Self {
        self.duration_from = duration_from.into_field();
        self
    }

    /// End of the parking duration (停车时长结束).
    pub fn duration_to<Via>(mut self, duration_to: impl IntoField<i64, Via>) -> Self {
        self.duration_to = duration_to.into_field();
        self
    }

    /// Fixed charge (固定收费金额). In fen.
    pub fn fixed_amount<Via>(mut self, fixed_amount: impl IntoField<i64, Via>) -> Self {
        self.fixed_amount = fixed_amount.into_field();
        self
    }

    /// Interval period (间隔时段).
    pub fn interval_min<Via>(mut self, interval_min: impl IntoField<i64, Via>) -> Self {
        self.interval_min = interval_min.into_field();
        self
    }

    /// Amount charged for each interval (间隔收费金额). In fen.
    pub fn interval_amount<Via>(mut self, interval_amount: impl IntoField<i64, Via>) -> Self {
        self.interval_amount = interval_amount.into_field();
        self
    }

    /// Most charged in the interval period (间隔时段收费封顶). In fen.
    pub fn interval_max_amount<Via>(
        mut self,
        interval_max_amount: impl IntoField<i64, Via>,
    ) -> Self {
        self.interval_max_amount = interval_max_amount.into_field();
        self
    }

    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub fn max_fee_per_day<Via>(mut self, max_fee_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_fee_per_day = max_fee_per_day.into_field();
        self
    }
}

impl Default for DurationSegmentRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DurationSegmentRule
    []
    [day_type, start_time, end_time, vehicle_type, plate_type, charge_mode, duration_from, duration_to, fixed_amount, interval_min, interval_amount, interval_max_amount, max_fee_per_day,]
    []
}

/// A charging rule per entry.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PerEntryRule {
    /// Kind of date (日期类型).
    pub day_type: Option<DayType>,
    /// Start time (时段开始时间). At most 5 characters.
    pub start_time: Option<String>,
    /// End time (时段结束时间). At most 5 characters.
    pub end_time: Option<String>,
    /// Vehicle type (车辆类型).
    pub vehicle_type: Option<VehicleType>,
    /// Plate type (车牌类型).
    pub plate_type: Option<PlateType>,
    /// Amount (收费金额). In fen.
    pub amount: Option<i64>,
    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub max_fee_per_day: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PerEntryRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            day_type: None,
            start_time: None,
            end_time: None,
            vehicle_type: None,
            plate_type: None,
            amount: None,
            max_fee_per_day: None,
            extra: Extra::new(),
        }
    }

    /// Kind of date (日期类型).
    pub fn day_type<Via>(mut self, day_type: impl IntoField<DayType, Via>) -> Self {
        self.day_type = day_type.into_field();
        self
    }

    /// Start time (时段开始时间). At most 5 characters.
    pub fn start_time<Via>(mut self, start_time: impl IntoField<String, Via>) -> Self {
        self.start_time = start_time.into_field();
        self
    }

    /// End time (时段结束时间). At most 5 characters.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<String, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Vehicle type (车辆类型).
    pub fn vehicle_type<Via>(mut self, vehicle_type: impl IntoField<VehicleType, Via>) -> Self {
        self.vehicle_type = vehicle_type.into_field();
        self
    }

    /// Plate type (车牌类型).
    pub fn plate_type<Via>(mut self, plate_type: impl IntoField<PlateType, Via>) -> Self {
        self.plate_type = plate_type.into_field();
        self
    }

    /// Amount (收费金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Most that can be charged in a day (单日最大收款金额). In fen.
    pub fn max_fee_per_day<Via>(mut self, max_fee_per_day: impl IntoField<i64, Via>) -> Self {
        self.max_fee_per_day = max_fee_per_day.into_field();
        self
    }
}

impl Default for PerEntryRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PerEntryRule
    []
    [day_type, start_time, end_time, vehicle_type, plate_type, amount, max_fee_per_day,]
    []
}

/// The parking lot in a queried applyment.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppliedParkingLot {
    /// Parking lot name (停车场名称). At most 128 characters.
    pub parking_lot_name: Option<String>,
    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// Parking lot address (停车场地址). At most 256 characters.
    pub parking_lot_address: Option<String>,
    /// Longitude (停车场经度). At most 16 characters.
    pub longitude: Option<String>,
    /// Latitude (停车场纬度). At most 16 characters.
    pub latitude: Option<String>,
    /// Parking lot type (停车场类型).
    pub parking_lot_type: Option<ParkingLotType>,
    /// Phone number (客服联系电话). At most 20 characters.
    pub phone_number: Option<String>,
    /// Address of the fee notice board photo (收费告示牌url). At most 512 characters.
    pub parking_sign_url: Option<String>,
    /// Discount wording of the parking lot (停车场优惠文案). At most 128 characters.
    pub notification_text_list: Option<Vec<String>>,
    /// Application id of the payment mini program (商家支付小程序appid). At most 32 characters.
    pub payment_mini_prog_appid: Option<String>,
    /// Path of the merchant's payment page (商家支付路径). At most 256 characters.
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

wxpay_core::__model_impl! { AppliedParkingLot
    []
    [parking_lot_name, out_parking_lot_id, parking_lot_address, longitude, latitude, parking_lot_type, phone_number, parking_sign_url, notification_text_list, payment_mini_prog_appid, payment_path, parking_order_mini_prog_appid, parking_order_path, charging_rule,]
    []
}

/// The auditor's comments and recommendation.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditComment {
    /// Fields (字段审核意见列表).
    pub fields: Option<Vec<FieldComment>>,
    /// Suggestion for improvement (改进建议). At most 512 characters.
    pub recommendation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuditComment
    []
    [fields, recommendation,]
    []
}

/// The auditor's comment on one field.
#[derive(Clone)]
#[non_exhaustive]
pub struct FieldComment {
    /// Field name (字段名). At most 128 characters.
    pub field: Option<String>,
    /// Comment (审核意见). At most 512 characters.
    pub comment: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FieldComment
    []
    [field, comment,]
    []
}

/// The result of a call of the parking service.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParkingReply {
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ParkingReply
    []
    [code, message,]
    []
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a parking lot (查询停车场信息).
///
/// `GET /v3/parking/reminders/parking-lot`
///
/// - Returns [`RegisteredParkingLot`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询停车场信息。调用方：平台商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
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
/// use wxpay::api::vehicle::QueryParkingLot;
///
/// let request = QueryParkingLot::new()
///     .out_parking_lot_id("xxx_xx_xxxxxxx_001")
///     .wx_parking_lot_id("21232735744117624001123604298240");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_parking_lot_id":"xxx_xx_xxxxxxx_001","wx_parking_lot_id":"21232735744117624001123604298240"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询停车场信息",
    "/v3/parking/reminders/parking-lot",
    "GET /v3/parking/reminders/parking-lot",
    "4023070758"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryParkingLot {
    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryParkingLot {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `out_parking_lot_id` or `wx_parking_lot_id`.
    pub fn new() -> Self {
        Self {
            out_parking_lot_id: None,
            wx_parking_lot_id: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub fn out_parking_lot_id<Via>(
        mut self,
        out_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.out_parking_lot_id = out_parking_lot_id.into_field();
        self
    }

    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub fn wx_parking_lot_id<Via>(
        mut self,
        wx_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.wx_parking_lot_id = wx_parking_lot_id.into_field();
        self
    }
}

impl Default for QueryParkingLot {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryParkingLot
    []
    [out_parking_lot_id, wx_parking_lot_id,]
    ["out_parking_lot_id|wx_parking_lot_id",]
}

wxpay_core::operation!(QueryParkingLot => RegisteredParkingLot, wxpay_core::Spec::new(
    "vehicle.query_parking_lot",
    wxpay_core::http::Method::GET,
    "/v3/parking/reminders/parking-lot",
)
.title("查询停车场信息")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4023070758")
.query(&["out_parking_lot_id", "wx_parking_lot_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A parking lot known to WeChat Pay.
#[derive(Clone)]
#[non_exhaustive]
pub struct RegisteredParkingLot {
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// The merchant's own parking lot id (商户停车场ID). At most 64 characters.
    pub out_parking_lot_id: Option<String>,
    /// Parking lot name (停车场名称). At most 128 characters.
    pub parking_lot_name: Option<String>,
    /// Parking lot address (停车场地址). At most 256 characters.
    pub parking_lot_address: Option<String>,
    /// Application id of the payment mini program (支付小程序appid). At most 32 characters.
    pub payment_mini_prog_appid: Option<String>,
    /// Path in the payment mini program (支付小程序path). At most 256 characters.
    pub payment_mini_prog_path: Option<String>,
    /// Application id of the parking order mini program (停车订单小程序appid). At most 32 characters.
    pub parking_order_mini_prog_appid: Option<String>,
    /// Path in the parking order mini program (停车订单小程序path). At most 256 characters.
    pub parking_order_mini_prog_path: Option<String>,
    /// Enabled state (启用状态).
    pub enabled_state: Option<ParkingLotEnabledState>,
    /// Reason (原因). At most 256 characters.
    pub reason: Option<String>,
    /// Code (响应码). At most 32 characters.
    pub code: Option<String>,
    /// Message (返回信息). At most 256 characters.
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RegisteredParkingLot
    []
    [wx_parking_lot_id, out_parking_lot_id, parking_lot_name, parking_lot_address, payment_mini_prog_appid, payment_mini_prog_path, parking_order_mini_prog_appid, parking_order_mini_prog_path, enabled_state, reason, code, message,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a parking lot is enabled.
    pub enum ParkingLotEnabledState {
        /// WeChat Pay does not say whether the parking lot is open for payments.
        #[doc(alias = "ENABLED_STATE_UNKNOWN")]
        NamedUnknown = "ENABLED_STATE_UNKNOWN",
        /// The parking lot does not take payments yet.
        #[doc(alias = "ENABLED_STATE_NOT_ENABLED")]
        NotEnabled = "ENABLED_STATE_NOT_ENABLED",
        /// The parking lot takes payments.
        #[doc(alias = "ENABLED_STATE_ENABLED")]
        Enabled = "ENABLED_STATE_ENABLED",
        /// The parking lot no longer takes payments.
        #[doc(alias = "ENABLED_STATE_OFFLINE")]
        Offline = "ENABLED_STATE_OFFLINE",
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the parking state of a mall member (商圈会员停车状态同步).
///
/// `POST /v3/businesscircle/parkings`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商圈会员停车状态同步。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | AppID empty. | Check the parameters. Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; source empty. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Openid not of the AppID; merchant and sub-merchant not related. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::merchant_tools::{MallParkingState, SyncMallParking};
///
/// let request = SyncMallParking::new()
///     .sub_mchid("1900000109")
///     .brandid(1000)
///     .appid("wx8888888888888888")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .plate_number("示A12345")
///     .state(MallParkingState::In)
///     .time("2022-06-01T10:43:39+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","brandid":1000,"openid":"oSAMPLE0123456789abcdefghijk","plate_number":"示A12345","state":"IN","sub_mchid":"1900000109","time":"2022-06-01T10:43:39+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商圈会员停车状态同步",
    "/v3/businesscircle/parkings",
    "POST /v3/businesscircle/parkings",
    "4012535502",
    "4012474127"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncMallParking {
    /// The sub-merchant's number (商圈商户ID). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brandid: Option<i64>,
    /// Application id (应用ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 64 characters.
    pub openid: Option<String>,
    /// Plate number (车牌号). Required. At most 32 characters.
    pub plate_number: Option<String>,
    /// State (状态). Required.
    pub state: Option<MallParkingState>,
    /// Time (时间). Required.
    pub time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncMallParking {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brandid`, `openid`, `plate_number`, `state` and `time`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            brandid: None,
            appid: None,
            openid: None,
            plate_number: None,
            state: None,
            time: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (商圈商户ID). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brandid<Via>(mut self, brandid: impl IntoField<i64, Via>) -> Self {
        self.brandid = brandid.into_field();
        self
    }

    /// Application id (应用ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 64 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plate number (车牌号). Required. At most 32 characters.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// State (状态). Required.
    pub fn state<Via>(mut self, state: impl IntoField<MallParkingState, Via>) -> Self {
        self.state = state.into_field();
        self
    }

    /// Time (时间). Required.
    pub fn time<Via>(mut self, time: impl IntoField<DateTime, Via>) -> Self {
        self.time = time.into_field();
        self
    }
}

impl Default for SyncMallParking {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SyncMallParking
    []
    [sub_mchid, brandid, appid, openid, plate_number, state, time,]
    ["brandid", "appid", "openid", "plate_number", "state", "time",]
}

wxpay_core::operation!(SyncMallParking => (), wxpay_core::Spec::new(
    "merchant_tools.sync_mall_parking",
    wxpay_core::http::Method::POST,
    "/v3/businesscircle/parkings",
)
.title("商圈会员停车状态同步")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535502")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Direction of a car at a mall.
    pub enum MallParkingState {
        /// Drives in.
        In = "IN",
        /// Drives out.
        Out = "OUT",
    }
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports the parking state of a mall member (商圈会员停车状态同步).
///
/// `POST /v3/businesscircle/parkings`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html)
#[doc(alias = "商圈会员停车状态同步")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncMallParking {
    /// The sub-merchant's number (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// Brand id (品牌ID). Required.
    pub brandid: Option<i64>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Plate number (车牌号). Required.
    pub plate_number: Option<String>,
    /// State (状态). Required.
    pub state: Option<String>,
    /// Time (时间). Required.
    pub time: Option<String>,
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

    /// The sub-merchant's number (商圈商户ID).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Brand id (品牌ID). Required.
    pub fn brandid<Via>(mut self, brandid: impl IntoField<i64, Via>) -> Self {
        self.brandid = brandid.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plate number (车牌号). Required.
    pub fn plate_number<Via>(mut self, plate_number: impl IntoField<String, Via>) -> Self {
        self.plate_number = plate_number.into_field();
        self
    }

    /// State (状态). Required.
    pub fn state<Via>(mut self, state: impl IntoField<String, Via>) -> Self {
        self.state = state.into_field();
        self
    }

    /// Time (时间). Required.
    pub fn time<Via>(mut self, time: impl IntoField<String, Via>) -> Self {
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
    "sync_mall_parking",
    wxpay_core::http::Method::POST,
    "/v3/businesscircle/parkings",
)
.title("商圈会员停车状态同步")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

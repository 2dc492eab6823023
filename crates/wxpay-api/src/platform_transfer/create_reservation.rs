// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedReservation;
use super::SceneReport;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Submits a reservation of one transfer (受理单次预约商家转账).
///
/// `POST /v3/platsolution/mch-transfer/reservation/apply`
///
/// - Returns [`CreatedReservation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_reservation_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：受理单次预约商家转账。调用方：服务商、平台；`out_reservation_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::CreateReservation;
///
/// let request = CreateReservation::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .transfer_scene_id("sample-transfer-scene-id")
///     .reserve_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_reservation_no":"1217752501201407033233368018","reserve_remark":"示例文字","sub_mchid":"1900000109","transfer_scene_id":"sample-transfer-scene-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "受理单次预约商家转账",
    "/v3/platsolution/mch-transfer/reservation/apply",
    "POST /v3/platsolution/mch-transfer/reservation/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateReservation {
    /// The merchant's own reservation number (商户预约单号). Required.
    pub out_reservation_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// The service provider's application id (服务商AppID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<String>,
    /// Estimated latest transfer date (预计最晚转账日期). Sources differ on whether it is required.
    pub estimated_date: Option<DateTime>,
    /// Estimated largest transfer amount (预计最大转账金额). In fen.
    pub estimated_max_amount: Option<i64>,
    /// Exact transfer amount (准确转账金额). In fen.
    pub exact_amount: Option<i64>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// Real name of the receiving user (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_real_name: Option<Sensitive>,
    /// Remark on the reservation (预约备注). Required.
    pub reserve_remark: Option<String>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// Reported details of the scene (场景报备信息).
    pub scene_report_data: Option<SceneReport>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateReservation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transfer_scene_id` and `reserve_remark`.
    /// The client fills in `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_reservation_no: impl Into<String>) -> Self {
        Self {
            out_reservation_no: out_reservation_no.into(),
            sub_mchid: None,
            sp_appid: None,
            sub_appid: None,
            transfer_scene_id: None,
            estimated_date: None,
            estimated_max_amount: None,
            exact_amount: None,
            openid: None,
            user_real_name: None,
            reserve_remark: None,
            notify_url: None,
            scene_report_data: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (服务商AppID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Estimated latest transfer date (预计最晚转账日期). Sources differ on whether it is required.
    pub fn estimated_date<Via>(mut self, estimated_date: impl IntoField<DateTime, Via>) -> Self {
        self.estimated_date = estimated_date.into_field();
        self
    }

    /// Estimated largest transfer amount (预计最大转账金额). In fen.
    pub fn estimated_max_amount<Via>(
        mut self,
        estimated_max_amount: impl IntoField<i64, Via>,
    ) -> Self {
        self.estimated_max_amount = estimated_max_amount.into_field();
        self
    }

    /// Exact transfer amount (准确转账金额). In fen.
    pub fn exact_amount<Via>(mut self, exact_amount: impl IntoField<i64, Via>) -> Self {
        self.exact_amount = exact_amount.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Real name of the receiving user (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_real_name<Via>(mut self, user_real_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_real_name = user_real_name.into_field();
        self
    }

    /// Remark on the reservation (预约备注). Required.
    pub fn reserve_remark<Via>(mut self, reserve_remark: impl IntoField<String, Via>) -> Self {
        self.reserve_remark = reserve_remark.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Reported details of the scene (场景报备信息).
    pub fn scene_report_data<Via>(
        mut self,
        scene_report_data: impl IntoField<SceneReport, Via>,
    ) -> Self {
        self.scene_report_data = scene_report_data.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateReservation
    [out_reservation_no,]
    [sub_mchid, sp_appid, sub_appid, transfer_scene_id, estimated_date, estimated_max_amount, exact_amount, openid, user_real_name, reserve_remark, notify_url, scene_report_data,]
    ["sub_mchid", "sp_appid", "transfer_scene_id", "reserve_remark", "notify_url",]
}

wxpay_core::operation!(CreateReservation => CreatedReservation, wxpay_core::Spec::new(
    "platform_transfer.create_reservation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/mch-transfer/reservation/apply",
)
.title("受理单次预约商家转账")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html")
.fill(&[("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_reservation_no")));

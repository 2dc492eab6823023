// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Transfers a sub-merchant's money to a user who has authorized automatic receipt (转账（用户自动收款）).
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
///
/// - Returns [`PartnerAuthorizedTransfer`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：转账（用户自动收款）。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{PartnerTransferAfterAuthorization, SceneReport, TransferScene};
///
/// let request = PartnerTransferAfterAuthorization::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .transfer_amount(100)
///     .transfer_remark("示例文字")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .transfer_scene_report_infos([SceneReport::new()
///         .info_type("示例文字")
///         .info_content("示例文字")])
///     .authorization_id("sample-authorization-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_id":"sample-authorization-id","out_bill_no":"1217752501201407033233368018","sub_mchid":"1900000109","transfer_amount":100,"transfer_remark":"示例文字","transfer_scene_id":"1000","transfer_scene_report_infos":[{"info_content":"示例文字","info_type":"示例文字"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "转账（用户自动收款）",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerTransferAfterAuthorization {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<TransferScene>,
    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub transfer_scene_report_infos: Option<Vec<SceneReport>>,
    /// WeChat Pay's authorization number (微信自动收款授权单号). Required.
    pub authorization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerTransferAfterAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos` and `authorization_id`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            appid: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            user_recv_perception: None,
            transfer_scene_id: None,
            transfer_scene_report_infos: None,
            authorization_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Amount of the transfer (转账金额). Required. In fen.
    pub fn transfer_amount<Via>(mut self, transfer_amount: impl IntoField<i64, Via>) -> Self {
        self.transfer_amount = transfer_amount.into_field();
        self
    }

    /// Remark on the transfer (转账备注). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub fn transfer_scene_report_infos<Via>(
        mut self,
        transfer_scene_report_infos: impl IntoField<Vec<SceneReport>, Via>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos.into_field();
        self
    }

    /// WeChat Pay's authorization number (微信自动收款授权单号). Required.
    pub fn authorization_id<Via>(mut self, authorization_id: impl IntoField<String, Via>) -> Self {
        self.authorization_id = authorization_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerTransferAfterAuthorization
    [out_bill_no,]
    [sub_mchid, appid, user_name, transfer_amount, transfer_remark, notify_url, user_recv_perception, transfer_scene_id, transfer_scene_report_infos, authorization_id,]
    ["sub_mchid", "appid", "transfer_amount", "transfer_remark", "transfer_scene_id", "transfer_scene_report_infos", "authorization_id",]
}

wxpay_core::operation!(PartnerTransferAfterAuthorization => PartnerAuthorizedTransfer, wxpay_core::Spec::new(
    "transfer.partner_transfer_after_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
)
.title("转账（用户自动收款）")
.family("transfer")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A sub-merchant's transfer to a user who has authorized automatic receipt.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAuthorizedTransfer {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// State (单据状态).
    pub state: Option<PartnerAuthorizedTransferState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerAuthorizedTransfer
    []
    [sub_mchid, mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time,]
    []
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's transfer after an authorization.
    pub enum PartnerAuthorizedTransferState {
        /// The transfer was taken in (转账已受理).
        Accepted = "ACCEPTED",
        /// Transferred (转账成功).
        Success = "SUCCESS",
    }
}

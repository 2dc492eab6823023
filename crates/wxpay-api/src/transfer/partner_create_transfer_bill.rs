// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedPartnerTransferBill;
use super::SceneReport;
use super::TransferScene;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a transfer from a sub-merchant to a user (发起转账).
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
///
/// - Returns [`CreatedPartnerTransferBill`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：发起转账。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{PartnerCreateTransferBill, SceneReport, TransferScene};
///
/// let request = PartnerCreateTransferBill::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .transfer_amount(100)
///     .transfer_remark("示例文字")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .transfer_scene_report_infos([SceneReport::new()
///         .info_type("示例文字")
///         .info_content("示例文字")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_bill_no":"1217752501201407033233368018","sub_mchid":"1900000109","transfer_amount":100,"transfer_remark":"示例文字","transfer_scene_id":"1000","transfer_scene_report_infos":[{"info_content":"示例文字","info_type":"示例文字"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起转账",
    "/v3/fund-app/mch-transfer/partner/transfer-bills",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerCreateTransferBill {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required.
    pub openid: Option<String>,
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerCreateTransferBill {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id` and `transfer_scene_report_infos`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            appid: None,
            openid: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            user_recv_perception: None,
            transfer_scene_id: None,
            transfer_scene_report_infos: None,
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

    /// The user's id within the application (收款用户OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
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
}

wxpay_core::__model_impl! { PartnerCreateTransferBill
    [out_bill_no,]
    [sub_mchid, appid, openid, user_name, transfer_amount, transfer_remark, notify_url, user_recv_perception, transfer_scene_id, transfer_scene_report_infos,]
    ["sub_mchid", "appid", "openid", "transfer_amount", "transfer_remark", "transfer_scene_id", "transfer_scene_report_infos",]
}

wxpay_core::operation!(PartnerCreateTransferBill => CreatedPartnerTransferBill, wxpay_core::Spec::new(
    "transfer.partner_create_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/transfer-bills",
)
.title("发起转账")
.family("transfer")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

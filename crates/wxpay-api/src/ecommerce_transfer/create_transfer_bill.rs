// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a transfer from a sub-merchant to a user (发起转账).
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills`
///
/// - Returns [`CreatedTransferBill`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：发起转账。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::CreateTransferBill;
///
/// let request = CreateTransferBill::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .transfer_scene_id("sample-transfer-scene-id")
///     .transfer_amount(100)
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","sub_mchid":"1900000109","transfer_amount":100,"transfer_remark":"示例文字","transfer_scene_id":"sample-transfer-scene-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起转账",
    "/v3/ecommerce/mch-transfer/transfer-bills",
    "POST /v3/ecommerce/mch-transfer/transfer-bills"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransferBill {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Application id (服务商AppID). Required.
    pub appid: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<String>,
    /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTransferBill {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transfer_scene_id`, `transfer_amount` and `transfer_remark`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            appid: None,
            transfer_scene_id: None,
            openid: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (服务商AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
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

    /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
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

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateTransferBill
    [out_bill_no,]
    [sub_mchid, appid, transfer_scene_id, openid, user_name, transfer_amount, transfer_remark, notify_url,]
    ["sub_mchid", "appid", "transfer_scene_id", "transfer_amount", "transfer_remark",]
}

wxpay_core::operation!(CreateTransferBill => CreatedTransferBill, wxpay_core::Spec::new(
    "ecommerce_transfer.create_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/mch-transfer/transfer-bills",
)
.title("发起转账")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A transfer just started, with its number, state and package for the receiving page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedTransferBill {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedTransferBill
    []
    [sub_mchid, out_bill_no, transfer_bill_no, create_time, state, fail_reason, package_info,]
    []
}

// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QqWalletTransfer;
use super::SceneReport;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a transfer to a QQ wallet (发起转账到QQ钱包).
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
///
/// - Returns [`QqWalletTransfer`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：发起转账到QQ钱包。调用方：商户；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::CreateQqWalletTransfer;
///
/// let request = CreateQqWalletTransfer::new("1217752501201407033233368018")
///     .appid("wx8888888888888888")
///     .transfer_amount(100)
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","out_bill_no":"1217752501201407033233368018","transfer_amount":100,"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起转账到QQ钱包",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    "4014297386"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateQqWalletTransfer {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// Application id (QQ互联开放平台AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
    pub openid: Option<String>,
    /// QQ number of the receiving user (收款用户QQ号).
    pub user_qq: Option<String>,
    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Transfer scene id (转账场景ID). Sources differ on whether it is required. Known values: 1401.
    pub transfer_scene_id: Option<String>,
    /// Reported details of the transfer scene (转账场景报备信息). Sources differ on whether it is required.
    pub transfer_scene_report_infos: Option<Vec<SceneReport>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateQqWalletTransfer {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `appid`, `transfer_amount` and `transfer_remark`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            appid: None,
            openid: None,
            user_qq: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            transfer_scene_id: None,
            transfer_scene_report_infos: None,
            extra: Extra::new(),
        }
    }

    /// Application id (QQ互联开放平台AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// QQ number of the receiving user (收款用户QQ号).
    pub fn user_qq<Via>(mut self, user_qq: impl IntoField<String, Via>) -> Self {
        self.user_qq = user_qq.into_field();
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

    /// Transfer scene id (转账场景ID). Sources differ on whether it is required. Known values: 1401.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Reported details of the transfer scene (转账场景报备信息). Sources differ on whether it is required.
    pub fn transfer_scene_report_infos<Via>(
        mut self,
        transfer_scene_report_infos: impl IntoField<Vec<SceneReport>, Via>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateQqWalletTransfer
    [out_bill_no,]
    [appid, openid, user_qq, user_name, transfer_amount, transfer_remark, notify_url, transfer_scene_id, transfer_scene_report_infos,]
    ["appid", "transfer_amount", "transfer_remark",]
}

wxpay_core::operation!(CreateQqWalletTransfer => QqWalletTransfer, wxpay_core::Spec::new(
    "transfer.create_qq_wallet_transfer",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
)
.title("发起转账到QQ钱包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297386")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

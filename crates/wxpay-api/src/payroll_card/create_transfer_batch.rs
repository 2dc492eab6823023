// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EmploymentType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Starts a batch of transfers to workers (发起批量转账).
///
/// `POST /v3/payroll-card/transfer-batches`
///
/// - Returns [`TransferBatch`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_batch_no` and the same parameters.
/// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payroll_card::{CreateTransferBatch, TransferDetail};
///
/// let request = CreateTransferBatch::new("1217752501201407033233368018")
///     .authorization_type("示例文字")
///     .batch_name("示例名称")
///     .batch_remark("示例文字")
///     .total_amount(100)
///     .total_num(1)
///     .transfer_detail_list([TransferDetail::new()
///         .out_detail_no("1217752501201407033233368018")
///         .transfer_amount(100)
///         .transfer_remark("示例文字")
///         .openid("oSAMPLE0123456789abcdefghijk")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_type":"示例文字","batch_name":"示例名称","batch_remark":"示例文字","out_batch_no":"1217752501201407033233368018","total_amount":100,"total_num":1,"transfer_detail_list":[{"openid":"oSAMPLE0123456789abcdefghijk","out_detail_no":"1217752501201407033233368018","transfer_amount":100,"transfer_remark":"示例文字"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起批量转账",
    "/v3/payroll-card/transfer-batches",
    "POST /v3/payroll-card/transfer-batches"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransferBatch {
    /// The merchant's own batch number (商家批次单号). Required.
    pub out_batch_no: String,
    /// The sub-merchant's number (特约商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (特约商户AppID).
    pub sub_appid: Option<String>,
    /// Authorization type (特约商户授权类型). Required.
    pub authorization_type: Option<String>,
    /// Batch name (批次名称). Required.
    pub batch_name: Option<String>,
    /// Batch remark (批次备注). Required.
    pub batch_remark: Option<String>,
    /// Total amount (转账总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Total number (转账总笔数). Required.
    pub total_num: Option<i64>,
    /// List of transfer details (转账明细列表). Required.
    pub transfer_detail_list: Option<Vec<TransferDetail>>,
    /// The service provider's application id (服务商的AppID).
    pub sp_appid: Option<String>,
    /// Employment type (用工类型). Sources differ on whether it is required.
    pub employment_type: Option<EmploymentType>,
    /// Employment scene (用工场景). Sources differ on whether it is required.
    pub employment_scene: Option<String>,
    /// Business of the transfers, such as wages.
    pub business_type: Option<TransferBusinessType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateTransferBatch {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `authorization_type`, `batch_name`, `batch_remark`, `total_amount`, `total_num` and `transfer_detail_list`.
    pub fn new(out_batch_no: impl Into<String>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(),
            sub_mchid: None,
            sub_appid: None,
            authorization_type: None,
            batch_name: None,
            batch_remark: None,
            total_amount: None,
            total_num: None,
            transfer_detail_list: None,
            sp_appid: None,
            employment_type: None,
            employment_scene: None,
            business_type: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Authorization type (特约商户授权类型). Required.
    pub fn authorization_type<Via>(
        mut self,
        authorization_type: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_type = authorization_type.into_field();
        self
    }

    /// Batch name (批次名称). Required.
    pub fn batch_name<Via>(mut self, batch_name: impl IntoField<String, Via>) -> Self {
        self.batch_name = batch_name.into_field();
        self
    }

    /// Batch remark (批次备注). Required.
    pub fn batch_remark<Via>(mut self, batch_remark: impl IntoField<String, Via>) -> Self {
        self.batch_remark = batch_remark.into_field();
        self
    }

    /// Total amount (转账总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Total number (转账总笔数). Required.
    pub fn total_num<Via>(mut self, total_num: impl IntoField<i64, Via>) -> Self {
        self.total_num = total_num.into_field();
        self
    }

    /// List of transfer details (转账明细列表). Required.
    pub fn transfer_detail_list<Via>(
        mut self,
        transfer_detail_list: impl IntoField<Vec<TransferDetail>, Via>,
    ) -> Self {
        self.transfer_detail_list = transfer_detail_list.into_field();
        self
    }

    /// The service provider's application id (服务商的AppID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// Employment type (用工类型). Sources differ on whether it is required.
    pub fn employment_type<Via>(
        mut self,
        employment_type: impl IntoField<EmploymentType, Via>,
    ) -> Self {
        self.employment_type = employment_type.into_field();
        self
    }

    /// Employment scene (用工场景). Sources differ on whether it is required.
    pub fn employment_scene<Via>(mut self, employment_scene: impl IntoField<String, Via>) -> Self {
        self.employment_scene = employment_scene.into_field();
        self
    }

    /// Business of the transfers, such as wages.
    pub fn business_type<Via>(
        mut self,
        business_type: impl IntoField<TransferBusinessType, Via>,
    ) -> Self {
        self.business_type = business_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateTransferBatch
    [out_batch_no,]
    [sub_mchid, sub_appid, authorization_type, batch_name, batch_remark, total_amount, total_num, transfer_detail_list, sp_appid, employment_type, employment_scene, business_type,]
    ["authorization_type", "batch_name", "batch_remark", "total_amount", "total_num", "transfer_detail_list",]
}

wxpay_core::operation!(CreateTransferBatch => TransferBatch, wxpay_core::Spec::new(
    "payroll_card.create_transfer_batch",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/transfer-batches",
)
.title("发起批量转账")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

/// One transfer of a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransferDetail {
    /// The merchant's own detail number (商家明细单号). Required.
    pub out_detail_no: Option<String>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required.
    pub transfer_remark: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Identity card number of the receiving user. Described by SKIT; no official source confirms it.
    pub user_id_card: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransferDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `out_detail_no`, `transfer_amount`, `transfer_remark` and `openid`.
    pub fn new() -> Self {
        Self {
            out_detail_no: None,
            transfer_amount: None,
            transfer_remark: None,
            openid: None,
            user_name: None,
            user_id_card: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own detail number (商家明细单号). Required.
    pub fn out_detail_no<Via>(mut self, out_detail_no: impl IntoField<String, Via>) -> Self {
        self.out_detail_no = out_detail_no.into_field();
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

    /// The user's id within the application (收款用户OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Identity card number of the receiving user. Described by SKIT; no official source confirms it.
    pub fn user_id_card<Via>(mut self, user_id_card: impl IntoField<String, Via>) -> Self {
        self.user_id_card = user_id_card.into_field();
        self
    }
}

impl Default for TransferDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransferDetail
    []
    [out_detail_no, transfer_amount, transfer_remark, openid, user_name, user_id_card,]
    ["out_detail_no", "transfer_amount", "transfer_remark", "openid",]
}

/// The numbers of a started batch and when it was created.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferBatch {
    /// The merchant's own batch number (商家批次单号).
    pub out_batch_no: Option<String>,
    /// WeChat Pay's batch number (微信支付批次单号).
    pub batch_id: Option<String>,
    /// When it was created (批次创建时间).
    pub create_time: Option<DateTime>,
    /// Batch status. Described by SKIT; no official source confirms it.
    pub batch_status: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransferBatch
    []
    [out_batch_no, batch_id, create_time, batch_status,]
    []
}

wxpay_core::open_enum! {
    /// The kind of business a batch belongs to.
    pub enum TransferBusinessType {
        Promotion = "PROMOTION",
        Undefine = "UNDEFINE",
    }
}

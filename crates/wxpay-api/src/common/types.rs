// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// One page of banks, with the links to the next.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankPage {
    /// Total count (查询数据总条数).
    pub total_count: Option<i64>,
    /// Count (本次查询数据条数).
    pub count: Option<i64>,
    /// Result data (银行列表).
    pub data: Option<Vec<Bank>>,
    /// Start of the page of results (本次查询偏移量).
    pub offset: Option<i64>,
    /// Related links (分页链接).
    pub links: Option<PageLinks>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankPage
    []
    [total_count, count, data, offset, links,]
    []
}

/// The media id of an uploaded file.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// Media file id (媒体文件标识Id). At most 512 characters.
    pub media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedMedia
    []
    [media_id,]
    []
}

/// Additional messages and materials.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdditionalInformation {
    /// Supplementary message.
    pub additional_message: Option<String>,
    /// Supplementary material.
    pub additional_material: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdditionalInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            additional_message: None,
            additional_material: None,
            extra: Extra::new(),
        }
    }

    /// Supplementary message.
    pub fn additional_message<Via>(
        mut self,
        additional_message: impl IntoField<String, Via>,
    ) -> Self {
        self.additional_message = additional_message.into_field();
        self
    }

    /// Supplementary material.
    pub fn additional_material<Via>(
        mut self,
        additional_material: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.additional_material = additional_material.into_field();
        self
    }
}

impl Default for AdditionalInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdditionalInformation
    []
    [additional_message, additional_material,]
    []
}

/// The id of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateActivityApplicationReference {
    /// Application number.
    pub application_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RateActivityApplicationReference
    []
    [application_id,]
    []
}

/// A bank with its alias and codes.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bank {
    /// Bank alias (银行别名).
    pub bank_alias: Option<String>,
    /// Bank alias code (银行别名编码).
    pub bank_alias_code: Option<String>,
    /// Bank of the account (开户银行).
    pub account_bank: Option<String>,
    /// Code of the account's bank (开户银行编码).
    pub account_bank_code: Option<i64>,
    /// True if the bank branch is needed.
    pub need_bank_branch: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Bank
    []
    [bank_alias, bank_alias_code, account_bank, account_bank_code, need_bank_branch,]
    []
}

/// Links to the neighbouring pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// Link to the next page (下一页链接).
    pub next: Option<String>,
    /// Link to the previous page (上一页链接).
    pub prev: Option<String>,
    /// Link to the current page.
    pub self_: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PageLinks
    []
    [next, prev, self_ = "self",]
    []
}

/// One kind of material for an application.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivityMaterial {
    /// Material id (材料ID).
    pub apply_material_id: Option<String>,
    /// Material contents.
    pub apply_material_information: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivityMaterial {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            apply_material_id: None,
            apply_material_information: None,
            extra: Extra::new(),
        }
    }

    /// Material id (材料ID).
    pub fn apply_material_id<Via>(
        mut self,
        apply_material_id: impl IntoField<String, Via>,
    ) -> Self {
        self.apply_material_id = apply_material_id.into_field();
        self
    }

    /// Material contents.
    pub fn apply_material_information<Via>(
        mut self,
        apply_material_information: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.apply_material_information = apply_material_information.into_field();
        self
    }
}

impl Default for ActivityMaterial {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivityMaterial
    []
    [apply_material_id, apply_material_information,]
    []
}
